# The carousel goes round, a new tanh loop runs down
# Data: error-flow.tsv. Draw it again with: gnuplot error-flow.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,798 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'error-flow.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The carousel goes round, a new tanh loop runs down}' at screen 0.01875,0.97243 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold all}' at screen 0.01875,0.93108 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.09849
set rmargin at screen 0.85059
set bmargin at screen 0.55388
set tmargin at screen 0.88095
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:100]
set xtics ('0' 0, '20' 20, '40' 40, '60' 60, '80' 80, '100' 100) textcolor rgb '#1A1A1A'
set logscale y
set yrange [1.9999999999999998e-26:10]
set ytics ('10^{−25}' 9.999999999999999e-26, '10^{−19}' 1e-19, '10^{−13}' 1e-13, '10^{−7}' 1e-07, '10^{−1}' 0.1) textcolor rgb '#1A1A1A'
set label 'steps before the loss' at screen 0.47454,0.50627 center front textcolor rgb '#1A1A1A'
set label 'norm of the gradient' at screen 0.01875,0.90727 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.85216,0.87272 to screen 0.86778,0.88095 nohead linewidth 1 linecolor rgb '#670B4D'
set label '1997' at screen 0.87091,0.88095 left front textcolor rgb '#670B4D'
set arrow from screen 0.85216,0.87269 to screen 0.86778,0.8584 nohead linewidth 1 linecolor rgb '#CF4A0C'
set label 'bias 5' at screen 0.87091,0.8584 left front textcolor rgb '#CF4A0C'
set arrow from screen 0.85216,0.8687 to screen 0.86778,0.83584 nohead linewidth 1 linecolor rgb '#670B4D'
set label '1997, cut' at screen 0.87091,0.83584 left front textcolor rgb '#670B4D'
set label 'bias 1' at screen 0.87091,0.78 left front textcolor rgb '#CF4A0C'
set label 'bias 0' at screen 0.87091,0.61483 left front textcolor rgb '#CF4A0C'
set label 'tanh RNN' at screen 0.87091,0.57517 left front textcolor rgb '#2011C1'
plot \
  'error-flow.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'error-flow.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'error-flow.tsv' index 2 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'error-flow.tsv' index 3 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'error-flow.tsv' index 4 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'error-flow.tsv' index 5 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'error-flow.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'error-flow.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#670B4D', \
  'error-flow.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#CF4A0C', \
  'error-flow.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'error-flow.tsv' index 4 using 1:2 with lines linewidth 2.2 dashtype (1.5,2) linecolor rgb '#CF4A0C', \
  'error-flow.tsv' index 5 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold near 1}' at screen 0.01875,0.45363 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07272
set rmargin at screen 0.85059
set bmargin at screen 0.07644
set tmargin at screen 0.40351
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:100]
set xtics ('0' 0, '20' 20, '40' 40, '60' 60, '80' 80, '100' 100) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.5:10]
set ytics ('0.5' 0.5, '1' 1, '2' 2, '5' 5, '10' 10) textcolor rgb '#1A1A1A'
set label 'steps before the loss' at screen 0.46166,0.02882 center front textcolor rgb '#1A1A1A'
set label 'norm of the gradient' at screen 0.01875,0.42982 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.85216,0.23459 to screen 0.86778,0.24555 nohead linewidth 1 linecolor rgb '#670B4D'
set label '1997' at screen 0.87091,0.24555 left front textcolor rgb '#670B4D'
set arrow from screen 0.85216,0.23395 to screen 0.86778,0.22299 nohead linewidth 1 linecolor rgb '#CF4A0C'
set label 'bias 5' at screen 0.87091,0.22299 left front textcolor rgb '#CF4A0C'
set label '1997, cut' at screen 0.87091,0.15212 left front textcolor rgb '#670B4D'
plot \
  'error-flow.tsv' index 6 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'error-flow.tsv' index 7 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'error-flow.tsv' index 8 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'error-flow.tsv' index 6 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'error-flow.tsv' index 7 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#670B4D', \
  'error-flow.tsv' index 8 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#CF4A0C'
unset multiplot
unset output

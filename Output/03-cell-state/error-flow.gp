# The carousel goes round, the tanh loop runs down
# Data: error-flow.tsv. Draw it again with: gnuplot error-flow.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,440 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'error-flow.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The carousel goes round, the tanh loop runs down}' at screen 0.01875,0.95 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.09849
set rmargin at screen 0.73159
set bmargin at screen 0.13864
set tmargin at screen 0.84091
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:100]
set xtics ('0' 0, '20' 20, '40' 40, '60' 60, '80' 80, '100' 100) textcolor rgb '#1A1A1A'
set logscale y
set yrange [4.9999999999999996e-26:5]
set ytics ('10^{−25}' 9.999999999999999e-26, '10^{−19}' 1e-19, '10^{−13}' 1e-13, '10^{−7}' 1e-07, '10^{−1}' 0.1) textcolor rgb '#1A1A1A'
set label 'steps before the loss' at screen 0.41504,0.05227 center front textcolor rgb '#1A1A1A'
set label 'norm of the gradient' at screen 0.01875,0.88864 left front textcolor rgb '#1A1A1A'
set label '1997, 10 seeds' at screen 0.75191,0.84091 left front textcolor rgb '#670B4D'
set arrow from screen 0.73316,0.83077 to screen 0.74878,0.8 nohead linewidth 1 linecolor rgb '#CF4A0C'
set label 'bias 5, 10 seeds' at screen 0.75191,0.8 left front textcolor rgb '#CF4A0C'
set arrow from screen 0.73316,0.82203 to screen 0.74878,0.75909 nohead linewidth 1 linecolor rgb '#670B4D'
set label '1997, cut, 10 seeds' at screen 0.75191,0.75909 left front textcolor rgb '#670B4D'
set label 'bias 1, 10 seeds' at screen 0.75191,0.62838 left front textcolor rgb '#CF4A0C'
set label 'bias 0, 10 seeds' at screen 0.75191,0.26512 left front textcolor rgb '#CF4A0C'
set label 'tanh RNN, 10 seeds' at screen 0.75191,0.1801 left front textcolor rgb '#2011C1'
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
unset output

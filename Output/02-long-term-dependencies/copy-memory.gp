# Ten letters are too many for all
# Data: copy-memory.tsv. Draw it again with: gnuplot copy-memory.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,720 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'copy-memory.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Ten letters are too many for all}' at screen 0.01224,0.96944 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold copy, T = 10}' at screen 0.01224,0.92361 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04749
set rmargin at screen 0.19669
set bmargin at screen 0.63125
set tmargin at screen 0.86806
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [240:6000]
set xtics ('5000' 5000) textcolor rgb '#1A1A1A'
set yrange [0.2:0.8]
set ytics ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.12209,0.57847 center front textcolor rgb '#1A1A1A'
set label 'cost (nats a step)' at screen 0.01224,0.89722 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.6931471805599453 to graph 1,first 0.6931471805599453 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'baseline 0.693' at screen 0.20588,0.82588 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.04749,0.54444 to screen 0.0781,0.54444 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.08627,0.54444 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.04749,0.51806 to screen 0.0781,0.51806 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.08627,0.51806 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.04749,0.49167 to screen 0.0781,0.49167 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'LSTM, forget bias 5' at screen 0.08627,0.49167 left front textcolor rgb '#1A1A1A'
plot \
  'copy-memory.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 2 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'copy-memory.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'copy-memory.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold copy, T = 20}' at screen 0.3449,0.92361 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.38014
set rmargin at screen 0.53806
set bmargin at screen 0.54653
set tmargin at screen 0.86806
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [240:6000]
set xtics ('5000' 5000) textcolor rgb '#1A1A1A'
set yrange [0.2:1.2000000000000002]
set ytics ('0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.4591,0.49375 center front textcolor rgb '#1A1A1A'
set label 'cost (nats a step)' at screen 0.3449,0.89722 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.5198603854199589 to graph 1,first 0.5198603854199589 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'baseline 0.52' at screen 0.54724,0.64937 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.38831,0.84375 to screen 0.41892,0.84375 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.42708,0.84375 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.38831,0.81736 to screen 0.41892,0.81736 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.42708,0.81736 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.38831,0.79097 to screen 0.41892,0.79097 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'LSTM, forget bias 5' at screen 0.42708,0.79097 left front textcolor rgb '#1A1A1A'
plot \
  'copy-memory.tsv' index 3 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 4 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 5 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'copy-memory.tsv' index 4 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'copy-memory.tsv' index 5 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold copy, T = 50}' at screen 0.67755,0.92361 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.7128
set rmargin at screen 0.862
set bmargin at screen 0.54653
set tmargin at screen 0.86806
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [240:6000]
set xtics ('5000' 5000) textcolor rgb '#1A1A1A'
set yrange [0:1.5]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.7874,0.49375 center front textcolor rgb '#1A1A1A'
set label 'cost (nats a step)' at screen 0.67755,0.89722 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.2970630773828337 to graph 1,first 0.2970630773828337 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'baseline 0.297' at screen 0.87118,0.6102 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.72096,0.84375 to screen 0.75157,0.84375 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.75973,0.84375 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.72096,0.81736 to screen 0.75157,0.81736 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.75973,0.81736 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.72096,0.79097 to screen 0.75157,0.79097 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'LSTM, forget bias 5' at screen 0.75973,0.79097 left front textcolor rgb '#1A1A1A'
plot \
  'copy-memory.tsv' index 6 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 7 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 8 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 6 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'copy-memory.tsv' index 7 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'copy-memory.tsv' index 8 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set lmargin at screen 0.04749
set rmargin at screen 0.20784
set bmargin at screen 0.08472
set tmargin at screen 0.40625
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [240:6000]
set xtics ('5000' 5000) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.12766,0.03194 center front textcolor rgb '#1A1A1A'
set label 'share of right answers' at screen 0.01224,0.43542 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.125 to graph 1,first 0.125 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'chance 0.125' at screen 0.21702,0.123 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.05565,0.38194 to screen 0.08627,0.38194 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.09443,0.38194 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.05565,0.35556 to screen 0.08627,0.35556 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.09443,0.35556 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.05565,0.32917 to screen 0.08627,0.32917 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'LSTM, forget bias 5' at screen 0.09443,0.32917 left front textcolor rgb '#1A1A1A'
plot \
  'copy-memory.tsv' index 9 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 10 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 11 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 9 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'copy-memory.tsv' index 10 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'copy-memory.tsv' index 11 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set lmargin at screen 0.38014
set rmargin at screen 0.54049
set bmargin at screen 0.08472
set tmargin at screen 0.40625
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [240:6000]
set xtics ('5000' 5000) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.46032,0.03194 center front textcolor rgb '#1A1A1A'
set label 'share of right answers' at screen 0.3449,0.43542 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.125 to graph 1,first 0.125 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'chance 0.125' at screen 0.54967,0.123 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.38831,0.38194 to screen 0.41892,0.38194 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.42708,0.38194 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.38831,0.35556 to screen 0.41892,0.35556 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.42708,0.35556 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.38831,0.32917 to screen 0.41892,0.32917 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'LSTM, forget bias 5' at screen 0.42708,0.32917 left front textcolor rgb '#1A1A1A'
plot \
  'copy-memory.tsv' index 12 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 13 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 14 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 12 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'copy-memory.tsv' index 13 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'copy-memory.tsv' index 14 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set lmargin at screen 0.7128
set rmargin at screen 0.87314
set bmargin at screen 0.08472
set tmargin at screen 0.40625
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [240:6000]
set xtics ('5000' 5000) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.79297,0.03194 center front textcolor rgb '#1A1A1A'
set label 'share of right answers' at screen 0.67755,0.43542 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.125 to graph 1,first 0.125 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'chance 0.125' at screen 0.88233,0.123 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.72096,0.38194 to screen 0.75157,0.38194 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.75973,0.38194 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.72096,0.35556 to screen 0.75157,0.35556 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.75973,0.35556 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.72096,0.32917 to screen 0.75157,0.32917 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'LSTM, forget bias 5' at screen 0.75973,0.32917 left front textcolor rgb '#1A1A1A'
plot \
  'copy-memory.tsv' index 15 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 16 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 17 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'copy-memory.tsv' index 15 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'copy-memory.tsv' index 16 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'copy-memory.tsv' index 17 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset multiplot
unset output

# Only adding needs the input gate
# Data: tasks.tsv. Draw it again with: gnuplot tasks.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 760,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'tasks.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Only adding needs the input gate}' at screen 0.01579,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05405
set rmargin at screen 0.97895
set bmargin at screen 0.21429
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:4.5]
unset xtics
set yrange [0:12.5]
set ytics ('0' 0, '5' 5, '10' 10) textcolor rgb '#1A1A1A'
set label 'pronouns' at screen 0.14654,0.17602 center front textcolor rgb '#1A1A1A'
set label 'message, 100' at screen 0.33152,0.17602 center front textcolor rgb '#1A1A1A'
set label 'message, 400' at screen 0.5165,0.17602 center front textcolor rgb '#1A1A1A'
set label 'adding, 50' at screen 0.70148,0.17602 center front textcolor rgb '#1A1A1A'
set label 'adding, 100' at screen 0.88646,0.17602 center front textcolor rgb '#1A1A1A'
set label 'task' at screen 0.5165,0.11735 center front textcolor rgb '#1A1A1A'
set label 'networks of ten with 99 % right' at screen 0.01579,0.875 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.05405,0.05485 to screen 0.09353,0.05485 nohead front dashtype 1 linewidth 9 linecolor rgb '#178363'
set label 'with' at screen 0.10405,0.05485 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.17837,0.05485 to screen 0.21784,0.05485 nohead front dashtype 1 linewidth 9 linecolor rgb '#B3670B4D'
set label 'without' at screen 0.22837,0.05485 left front textcolor rgb '#1A1A1A'
set label '10' at screen 0.10955,0.72551 center front font ',13' textcolor rgb '#1A1A1A'
set label '10' at screen 0.29453,0.72551 center front font ',13' textcolor rgb '#1A1A1A'
set label '7' at screen 0.4795,0.5798 center front font ',13' textcolor rgb '#1A1A1A'
set label '10' at screen 0.66448,0.72551 center front font ',13' textcolor rgb '#1A1A1A'
set label '10' at screen 0.84946,0.72551 center front font ',13' textcolor rgb '#1A1A1A'
set label '10' at screen 0.18354,0.72551 center front font ',13' textcolor rgb '#1A1A1A'
set label '10' at screen 0.36852,0.72551 center front font ',13' textcolor rgb '#1A1A1A'
set label '5' at screen 0.5535,0.48265 center front font ',13' textcolor rgb '#1A1A1A'
set label '0' at screen 0.73847,0.2398 center front font ',13' textcolor rgb '#1A1A1A'
set label '0' at screen 0.92345,0.2398 center front font ',13' textcolor rgb '#1A1A1A'
plot \
  'tasks.tsv' index 0 using 1:2:($1-0.18000000000000002):($1+0.18000000000000002):(0):2 with boxxyerror linecolor rgb '#178363' linewidth 1.5 fillstyle transparent solid 1 border, \
  'tasks.tsv' index 1 using 1:2:($1-0.18000000000000002):($1+0.18000000000000002):(0):2 with boxxyerror linecolor rgb '#670B4D' linewidth 1.5 fillstyle transparent solid 0.3 border
unset output

# Only the LSTM still solves the task over 400 steps
# Data: bars.tsv. Draw it again with: gnuplot bars.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'bars.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Only the LSTM still solves the task over 400 steps}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07753
set rmargin at screen 0.81909
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:2.5]
unset xtics
set yrange [0:115]
set ytics ('0' 0, '25' 25, '50' 50, '75' 75, '100' 100) textcolor rgb '#1A1A1A'
set label 'tanh RNN' at screen 0.20113,0.11735 center front textcolor rgb '#1A1A1A'
set label 'GRU' at screen 0.44831,0.11735 center front textcolor rgb '#1A1A1A'
set label 'LSTM' at screen 0.6955,0.11735 center front textcolor rgb '#1A1A1A'
set label 'cell' at screen 0.44831,0.05867 center front textcolor rgb '#1A1A1A'
set label 'solved problems (%)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 12.5 to graph 1,first 12.5 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'chance 12.5' at screen 0.83316,0.22798 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.09003,0.77679 to screen 0.13691,0.77679 nohead front dashtype 1 linewidth 9 linecolor rgb '#2011C1'
set label '100 steps' at screen 0.14941,0.77679 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.09003,0.72832 to screen 0.13691,0.72832 nohead front dashtype 1 linewidth 9 linecolor rgb '#B3CF4A0C'
set label '400 steps' at screen 0.14941,0.72832 left front textcolor rgb '#1A1A1A'
set label '14' at screen 0.15169,0.32008 center front font ',13' textcolor rgb '#1A1A1A'
set label '82' at screen 0.39888,0.7022 center front font ',13' textcolor rgb '#1A1A1A'
set label '97' at screen 0.64606,0.7543 center front font ',13' textcolor rgb '#1A1A1A'
set label '10' at screen 0.25056,0.29113 center front font ',13' textcolor rgb '#1A1A1A'
set label '41' at screen 0.49775,0.49377 center front font ',13' textcolor rgb '#1A1A1A'
set label '94' at screen 0.74494,0.74851 center front font ',13' textcolor rgb '#1A1A1A'
plot \
  'bars.tsv' index 0 using 1:2:($1-0.18000000000000002):($1+0.18000000000000002):(0):2 with boxxyerror linecolor rgb '#2011C1' linewidth 1.5 fillstyle transparent solid 1 border, \
  'bars.tsv' index 1 using 1:2:($1-0.18000000000000002):($1+0.18000000000000002):(0):2 with boxxyerror linecolor rgb '#CF4A0C' linewidth 1.5 fillstyle transparent solid 0.3 border, \
  'bars.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'bars.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A', \
  'bars.tsv' index 1 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'bars.tsv' index 1 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A'
unset output

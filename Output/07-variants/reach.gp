# LSTMs count on past the lesson's n = 10
# Data: reach.tsv. Draw it again with: gnuplot reach.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'reach.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold LSTMs count on past the lesson''s n = 10}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.09088
set rmargin at screen 0.87247
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:3.5]
unset xtics
set logscale y
set yrange [0.5:1000]
set ytics ('1' 1, '10' 10, '100' 100, '1000' 1000) textcolor rgb '#1A1A1A'
set label 'LSTM' at screen 0.18857,0.11735 center front textcolor rgb '#1A1A1A'
set label 'peepholes' at screen 0.38397,0.11735 center front textcolor rgb '#1A1A1A'
set label 'coupled gates' at screen 0.57937,0.11735 center front textcolor rgb '#1A1A1A'
set label 'GRU' at screen 0.77477,0.11735 center front textcolor rgb '#1A1A1A'
set label 'cell' at screen 0.48167,0.05867 center front textcolor rgb '#1A1A1A'
set label 'reach: the last n accepted' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 10 to graph 1,first 10 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'learned' at screen 0.88653,0.41803 left front textcolor rgb '#1A1A1A'
plot \
  'reach.tsv' index 0 using 1:5:(0):($6-$5) with vectors head size screen 0.006,90 nofilled linewidth 1.5 linecolor rgb '#2011C1', \
  'reach.tsv' index 0 using 1:3:(0):($2-$3) with vectors head size screen 0.006,90 nofilled linewidth 1.5 linecolor rgb '#2011C1', \
  'reach.tsv' index 0 using 1:4:($1-0.216):($1+0.216):3:5 with boxxyerror linecolor rgb '#2011C1' linewidth 1.5 fillstyle transparent solid 0.4 border, \
  'reach.tsv' index 0 using ($1-0.216):4:(2*0.216):(0) with vectors nohead linewidth 3 linecolor rgb '#1A1A1A', \
  'reach.tsv' index 1 using 1:2 with points pointtype 7 pointsize 0.7 linecolor rgb '#2011C1'
unset output

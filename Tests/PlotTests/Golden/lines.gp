# The loss falls below the trigram
# Data: lines.tsv. Draw it again with: gnuplot lines.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'lines.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The loss falls below the trigram}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05084
set rmargin at screen 0.818
set bmargin at screen 0.15561
set tmargin at screen 0.77296
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:2]
set xtics ('0' 0, '1' 1, '2' 2) textcolor rgb '#1A1A1A'
set yrange [1:4]
set ytics ('1' 1, '2' 2, '3' 3, '4' 4) textcolor rgb '#1A1A1A'
set label 'characters read (millions)' at screen 0.43442,0.05867 center front textcolor rgb '#1A1A1A'
set label 'loss (nats per character)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 1.76 to graph 1,first 1.76 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from first 1,graph 0 to first 1,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'epoch 1' at screen 0.43442,0.80102 center front textcolor rgb '#1A1A1A'
set label 'trigram 1.76' at screen 0.83831,0.32226 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.81956,0.2585 to screen 0.83519,0.27634 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'tanh RNN' at screen 0.83831,0.27634 left front textcolor rgb '#2011C1'
set arrow from screen 0.81956,0.2585 to screen 0.83519,0.23042 nohead linewidth 1 linecolor rgb '#670B4D'
set label 'LSTM' at screen 0.83831,0.23042 left front textcolor rgb '#670B4D'
plot \
  'lines.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'lines.tsv' index 0 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'lines.tsv' index 1 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset output

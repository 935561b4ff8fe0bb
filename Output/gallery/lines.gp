# The LSTM falls below the trigram, the tanh RNN hardly
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
set label '{/:Bold The LSTM falls below the trigram, the tanh RNN hardly}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07272
set rmargin at screen 0.74494
set bmargin at screen 0.15561
set tmargin at screen 0.77296
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:4]
set xtics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4) textcolor rgb '#1A1A1A'
set yrange [1:3.5]
set ytics ('1.0' 1, '1.5' 1.5, '2.0' 2, '2.5' 2.5, '3.0' 3, '3.5' 3.5) textcolor rgb '#1A1A1A'
set label 'characters read (millions)' at screen 0.40883,0.05867 center front textcolor rgb '#1A1A1A'
set label 'loss (nats per character)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 1.76 to graph 1,first 1.76 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from first 1,graph 0 to first 1,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'first epoch ends' at screen 0.24077,0.80102 center front textcolor rgb '#1A1A1A'
set arrow from screen 0.7465,0.34699 to screen 0.76213,0.3681 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'tanh RNN, 2 seeds' at screen 0.76525,0.3681 left front textcolor rgb '#2011C1'
set arrow from screen 0.7465,0.34329 to screen 0.76213,0.32218 nohead linewidth 1 linecolor rgb '#1A1A1A'
set label 'trigram 1.76' at screen 0.76525,0.32218 left front textcolor rgb '#1A1A1A'
set label 'LSTM, 2 seeds' at screen 0.76525,0.24204 left front textcolor rgb '#670B4D'
plot \
  'lines.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'lines.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'lines.tsv' index 0 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'lines.tsv' index 1 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset output

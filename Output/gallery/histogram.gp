# The forget gate is nearly always open
# Data: histogram.tsv. Draw it again with: gnuplot histogram.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'histogram.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The forget gate is nearly always open}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05084
set rmargin at screen 0.95739
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:1]
set xtics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) textcolor rgb '#1A1A1A'
set yrange [0:5]
set ytics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) textcolor rgb '#1A1A1A'
set label 'activation of a gate' at screen 0.50412,0.05867 center front textcolor rgb '#1A1A1A'
set label 'density' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.74573,0.77679 to screen 0.79261,0.77679 nohead front dashtype 1 linewidth 9 linecolor rgb '#CCCF4A0C'
set arrow from screen 0.74573,0.77679 to screen 0.79261,0.77679 nohead front dashtype (6,2.5) linewidth 1.8 linecolor rgb '#CF4A0C'
set label 'forget gate f' at screen 0.80511,0.77679 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.74573,0.72832 to screen 0.79261,0.72832 nohead front dashtype 1 linewidth 9 linecolor rgb '#CC178363'
set arrow from screen 0.74573,0.72832 to screen 0.79261,0.72832 nohead front dashtype (1.5,2) linewidth 1.8 linecolor rgb '#178363'
set label 'input gate i' at screen 0.80511,0.72832 left front textcolor rgb '#1A1A1A'
plot \
  'histogram.tsv' index 0 using 1:2:($1-0.025):($1+0.025):(0):2 with boxxyerror fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.25 noborder, \
  'histogram.tsv' index 1 using 1:2:($1-0.025):($1+0.025):(0):2 with boxxyerror fillcolor rgb '#178363' fillstyle transparent solid 0.25 noborder, \
  'histogram.tsv' index 0 using 1:2 with histeps linewidth 1.8 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'histogram.tsv' index 1 using 1:2 with histeps linewidth 1.8 dashtype (1.5,2) linecolor rgb '#178363'
unset output

# Nine sums of ten right at the end: tied grid
# Data: addition.tsv. Draw it again with: gnuplot addition.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,339 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'addition.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Nine sums of ten right at the end: tied grid}' at screen 0.01224,0.9351 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold tied grid}' at screen 0.01224,0.83776 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04749
set rmargin at screen 0.39788
set bmargin at screen 0.17994
set tmargin at screen 0.71976
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1200:20400]
set xtics ('5000' 5000, '10,000' 10000, '15,000' 15000, '20,000' 20000) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'steps' at screen 0.22268,0.06785 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.01224,0.78171 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.7515277777777778 to graph 1,first 0.7515277777777778 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from screen 0.3989,0.69354 to screen 0.4091,0.71932 nohead linewidth 1 linecolor rgb '#670B4D'
set label 'digits' at screen 0.41114,0.71932 left front textcolor rgb '#670B4D'
set arrow from screen 0.3989,0.692 to screen 0.4091,0.66622 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'sums' at screen 0.41114,0.66622 left front textcolor rgb '#2011C1'
set label 'no carries' at screen 0.41114,0.56631 left front textcolor rgb '#1A1A1A'
plot \
  'addition.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'addition.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold stacked LSTM}' at screen 0.51122,0.83776 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.54647
set rmargin at screen 0.89686
set bmargin at screen 0.17994
set tmargin at screen 0.71976
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1200:24000]
set xtics ('10,000' 10000, '20,000' 20000) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'steps' at screen 0.72166,0.06785 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.51122,0.78171 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.7515277777777778 to graph 1,first 0.7515277777777778 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'digits' at screen 0.90604,0.60558 left front textcolor rgb '#670B4D'
set label 'no carries' at screen 0.90604,0.55248 left front textcolor rgb '#1A1A1A'
set label 'sums' at screen 0.90604,0.30024 left front textcolor rgb '#2011C1'
plot \
  'addition.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'addition.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'
unset multiplot
unset output

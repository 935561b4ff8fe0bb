# The forget gate closes where a new string begins
# Data: steps.tsv. Draw it again with: gnuplot steps.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,760 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'steps.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The forget gate closes where a new string begins}' at screen 0.01875,0.97105 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set lmargin at screen 0.07272
set rmargin at screen 0.975
set bmargin at screen 0.55921
set tmargin at screen 0.875
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:22.5]
unset xtics
set yrange [0:1]
set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'B' at screen 0.09233,0.53947 center front textcolor rgb '#1A1A1A'
set label 'T' at screen 0.13156,0.53947 center front textcolor rgb '#1A1A1A'
set label 'S' at screen 0.17079,0.53947 center front textcolor rgb '#1A1A1A'
set label 'S' at screen 0.21002,0.53947 center front textcolor rgb '#1A1A1A'
set label 'X' at screen 0.24925,0.53947 center front textcolor rgb '#1A1A1A'
set label 'X' at screen 0.28848,0.53947 center front textcolor rgb '#1A1A1A'
set label 'T' at screen 0.32771,0.53947 center front textcolor rgb '#1A1A1A'
set label 'V' at screen 0.36694,0.53947 center front textcolor rgb '#1A1A1A'
set label 'V' at screen 0.40617,0.53947 center front textcolor rgb '#1A1A1A'
set label 'E' at screen 0.4454,0.53947 center front textcolor rgb '#1A1A1A'
set label 'B' at screen 0.48463,0.53947 center front textcolor rgb '#1A1A1A'
set label 'P' at screen 0.52386,0.53947 center front textcolor rgb '#1A1A1A'
set label 'V' at screen 0.56309,0.53947 center front textcolor rgb '#1A1A1A'
set label 'P' at screen 0.60232,0.53947 center front textcolor rgb '#1A1A1A'
set label 'X' at screen 0.64155,0.53947 center front textcolor rgb '#1A1A1A'
set label 'V' at screen 0.68078,0.53947 center front textcolor rgb '#1A1A1A'
set label 'V' at screen 0.72001,0.53947 center front textcolor rgb '#1A1A1A'
set label 'E' at screen 0.75924,0.53947 center front textcolor rgb '#1A1A1A'
set label 'B' at screen 0.79847,0.53947 center front textcolor rgb '#1A1A1A'
set label 'T' at screen 0.8377,0.53947 center front textcolor rgb '#1A1A1A'
set label 'X' at screen 0.87693,0.53947 center front textcolor rgb '#1A1A1A'
set label 'S' at screen 0.91616,0.53947 center front textcolor rgb '#1A1A1A'
set label 'E' at screen 0.95539,0.53947 center front textcolor rgb '#1A1A1A'
set label 'gates f_{t} and i_{t}' at screen 0.01875,0.92763 left front textcolor rgb '#1A1A1A'
set arrow from first 9.5,graph 0 to first 9.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from first 17.5,graph 0 to first 17.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'a new string begins' at screen 0.46501,0.88947 center front textcolor rgb '#1A1A1A'
set arrow from screen 0.07272,0.50461 to screen 0.11959,0.50461 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#178363'
set label '' at screen 0.09616,0.50461 front point pointtype 9 pointsize 0.8 linecolor rgb '#178363'
set label 'i_{t}' at screen 0.13209,0.50461 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.18495,0.50461 to screen 0.23183,0.50461 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label 'f_{t}' at screen 0.24433,0.50461 left front textcolor rgb '#1A1A1A'
plot \
  'steps.tsv' index 0 using 1:2 with impulses linewidth 2 linecolor rgb '#178363', \
  'steps.tsv' index 0 using 1:2 with points pointtype 9 pointsize 0.7 linecolor rgb '#178363', \
  'steps.tsv' index 1 using ($1-0.5):2 with steps linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'steps.tsv' index 1 every ::22::22 using ($1-0.5):2:(1):(0) with vectors nohead linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set lmargin at screen 0.07272
set rmargin at screen 0.975
set bmargin at screen 0.08026
set tmargin at screen 0.42368
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:22.5]
unset xtics
set yrange [0:2.5]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5, '2.0' 2, '2.5' 2.5) textcolor rgb '#1A1A1A'
set label 'B' at screen 0.09233,0.06053 center front textcolor rgb '#1A1A1A'
set label 'T' at screen 0.13156,0.06053 center front textcolor rgb '#1A1A1A'
set label 'S' at screen 0.17079,0.06053 center front textcolor rgb '#1A1A1A'
set label 'S' at screen 0.21002,0.06053 center front textcolor rgb '#1A1A1A'
set label 'X' at screen 0.24925,0.06053 center front textcolor rgb '#1A1A1A'
set label 'X' at screen 0.28848,0.06053 center front textcolor rgb '#1A1A1A'
set label 'T' at screen 0.32771,0.06053 center front textcolor rgb '#1A1A1A'
set label 'V' at screen 0.36694,0.06053 center front textcolor rgb '#1A1A1A'
set label 'V' at screen 0.40617,0.06053 center front textcolor rgb '#1A1A1A'
set label 'E' at screen 0.4454,0.06053 center front textcolor rgb '#1A1A1A'
set label 'B' at screen 0.48463,0.06053 center front textcolor rgb '#1A1A1A'
set label 'P' at screen 0.52386,0.06053 center front textcolor rgb '#1A1A1A'
set label 'V' at screen 0.56309,0.06053 center front textcolor rgb '#1A1A1A'
set label 'P' at screen 0.60232,0.06053 center front textcolor rgb '#1A1A1A'
set label 'X' at screen 0.64155,0.06053 center front textcolor rgb '#1A1A1A'
set label 'V' at screen 0.68078,0.06053 center front textcolor rgb '#1A1A1A'
set label 'V' at screen 0.72001,0.06053 center front textcolor rgb '#1A1A1A'
set label 'E' at screen 0.75924,0.06053 center front textcolor rgb '#1A1A1A'
set label 'B' at screen 0.79847,0.06053 center front textcolor rgb '#1A1A1A'
set label 'T' at screen 0.8377,0.06053 center front textcolor rgb '#1A1A1A'
set label 'X' at screen 0.87693,0.06053 center front textcolor rgb '#1A1A1A'
set label 'S' at screen 0.91616,0.06053 center front textcolor rgb '#1A1A1A'
set label 'E' at screen 0.95539,0.06053 center front textcolor rgb '#1A1A1A'
set label 'input symbol' at screen 0.52386,0.03026 center front textcolor rgb '#1A1A1A'
set label 'cell state C_{t}' at screen 0.01875,0.45132 left front textcolor rgb '#1A1A1A'
set arrow from first 9.5,graph 0 to first 9.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from first 17.5,graph 0 to first 17.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from screen 0.88011,0.40066 to screen 0.92699,0.40066 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'C_{t}' at screen 0.93949,0.40066 left front textcolor rgb '#1A1A1A'
plot \
  'steps.tsv' index 2 using ($1-0.5):2 with steps linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'steps.tsv' index 2 every ::22::22 using ($1-0.5):2:(1):(0) with vectors nohead linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset multiplot
unset output

# Eight bits: 1-D grid after 1000 steps, ReLU after 600 steps
# Data: parity.tsv. Draw it again with: gnuplot parity.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'parity.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Eight bits: 1-D grid after 1000 steps, ReLU after 600 steps}' at screen 0.01395,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05412
set rmargin at screen 0.90021
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [200:8000]
set xtics ('2000' 2000, '4000' 4000, '6000' 6000, '8000' 8000) textcolor rgb '#1A1A1A'
set yrange [0.4:1.05]
set ytics ('0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'steps' at screen 0.47716,0.05867 center front textcolor rgb '#1A1A1A'
set label 'right answers' at screen 0.01395,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.5 to graph 1,first 0.5 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from screen 0.90137,0.77021 to screen 0.913,0.79317 nohead linewidth 1 linecolor rgb '#670B4D'
set label '1-D grid' at screen 0.91533,0.79317 left front textcolor rgb '#670B4D'
set arrow from screen 0.90137,0.77021 to screen 0.913,0.74725 nohead linewidth 1 linecolor rgb '#4F3A15'
set label 'ReLU' at screen 0.91533,0.74725 left front textcolor rgb '#4F3A15'
set arrow from screen 0.90137,0.25805 to screen 0.913,0.27691 nohead linewidth 1 linecolor rgb '#1A1A1A'
set label 'a guess' at screen 0.91533,0.27691 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.90137,0.24985 to screen 0.913,0.23099 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'tanh' at screen 0.91533,0.23099 left front textcolor rgb '#2011C1'
plot \
  'parity.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#670B4D', \
  'parity.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#2011C1', \
  'parity.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype (11,3) linecolor rgb '#4F3A15'
unset output

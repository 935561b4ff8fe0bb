# Without a forget gate the outer symbol is lost
# Data: with-and-without.tsv. Draw it again with: gnuplot with-and-without.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'with-and-without.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Without a forget gate the outer symbol is lost}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07753
set rmargin at screen 0.76681
set bmargin at screen 0.21429
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:1.5]
unset xtics
set yrange [0:115]
set ytics ('0' 0, '25' 25, '50' 50, '75' 75, '100' 100) textcolor rgb '#1A1A1A'
set label 'any' at screen 0.24985,0.17602 center front textcolor rgb '#1A1A1A'
set label 'outer, again' at screen 0.59449,0.17602 center front textcolor rgb '#1A1A1A'
set label 'the symbol to guess' at screen 0.42217,0.11735 center front textcolor rgb '#1A1A1A'
set label 'legal guesses (%)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 50 to graph 1,first 50 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'chance, outer 50' at screen 0.78088,0.47826 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.07753,0.05485 to screen 0.12441,0.05485 nohead front dashtype 1 linewidth 9 linecolor rgb '#CF4A0C'
set label 'with forget gates' at screen 0.13691,0.05485 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.36975,0.05485 to screen 0.41663,0.05485 nohead front dashtype 1 linewidth 9 linecolor rgb '#B3670B4D'
set label 'without, as in 1997' at screen 0.42913,0.05485 left front textcolor rgb '#1A1A1A'
set label '100' at screen 0.18092,0.76775 center front font ',13' textcolor rgb '#1A1A1A'
set label '100' at screen 0.52556,0.76775 center front font ',13' textcolor rgb '#1A1A1A'
set label '96' at screen 0.31878,0.75124 center front font ',13' textcolor rgb '#1A1A1A'
set label '52' at screen 0.66342,0.56838 center front font ',13' textcolor rgb '#1A1A1A'
plot \
  'with-and-without.tsv' index 0 using 1:2:($1-0.18000000000000002):($1+0.18000000000000002):(0):2 with boxxyerror linecolor rgb '#CF4A0C' linewidth 1.5 fillstyle transparent solid 1 border, \
  'with-and-without.tsv' index 1 using 1:2:($1-0.18000000000000002):($1+0.18000000000000002):(0):2 with boxxyerror linecolor rgb '#670B4D' linewidth 1.5 fillstyle transparent solid 0.3 border, \
  'with-and-without.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'with-and-without.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A', \
  'with-and-without.tsv' index 1 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'with-and-without.tsv' index 1 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A'
unset output

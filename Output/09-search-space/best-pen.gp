# pen digits: no cell significantly worse
# Data: best-pen.tsv. Draw it again with: gnuplot best-pen.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'best-pen.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold pen digits: no cell significantly worse}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.06419
set rmargin at screen 0.94006
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:8.5]
unset xtics
set yrange [0:10]
set ytics ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8, '10' 10) textcolor rgb '#1A1A1A'
set label 'V' at screen 0.11285,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NIG' at screen 0.21017,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NFG' at screen 0.30749,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NOG' at screen 0.40481,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NIAF' at screen 0.50212,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NOAF' at screen 0.59944,0.11735 center front textcolor rgb '#1A1A1A'
set label 'CIFG' at screen 0.69676,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NP' at screen 0.79408,0.11735 center front textcolor rgb '#1A1A1A'
set label 'FGR' at screen 0.8914,0.11735 center front textcolor rgb '#1A1A1A'
set label 'the cell' at screen 0.50213,0.05867 center front textcolor rgb '#1A1A1A'
set label 'error in the test (% wrong)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 5.033333333333334 to graph 1,first 5.033333333333334 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'V' at screen 0.95413,0.49074 left front textcolor rgb '#1A1A1A'
plot \
  'best-pen.tsv' index 0 using 1:5:(0):($6-$5) with vectors head size screen 0.006,90 nofilled linewidth 1.5 linecolor rgb '#670B4D', \
  'best-pen.tsv' index 0 using 1:3:(0):($2-$3) with vectors head size screen 0.006,90 nofilled linewidth 1.5 linecolor rgb '#670B4D', \
  'best-pen.tsv' index 0 using 1:4:($1-0.216):($1+0.216):3:5 with boxxyerror linecolor rgb '#670B4D' linewidth 1.5 fillstyle transparent solid 0.4 border, \
  'best-pen.tsv' index 0 using ($1-0.216):4:(2*0.216):(0) with vectors nohead linewidth 3 linecolor rgb '#1A1A1A', \
  'best-pen.tsv' index 1 using 1:2 with points pointtype 15 pointsize 0.7 linecolor rgb '#670B4D'
unset output

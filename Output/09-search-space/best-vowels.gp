# Japanese vowels: no cell significantly worse
# Data: best-vowels.tsv. Draw it again with: gnuplot best-vowels.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'best-vowels.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Japanese vowels: no cell significantly worse}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05084
set rmargin at screen 0.94006
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:8.5]
unset xtics
set yrange [0:8]
set ytics ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8) textcolor rgb '#1A1A1A'
set label 'V' at screen 0.10024,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NIG' at screen 0.19905,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NFG' at screen 0.29785,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NOG' at screen 0.39665,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NIAF' at screen 0.49545,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NOAF' at screen 0.59426,0.11735 center front textcolor rgb '#1A1A1A'
set label 'CIFG' at screen 0.69306,0.11735 center front textcolor rgb '#1A1A1A'
set label 'NP' at screen 0.79186,0.11735 center front textcolor rgb '#1A1A1A'
set label 'FGR' at screen 0.89066,0.11735 center front textcolor rgb '#1A1A1A'
set label 'the cell' at screen 0.49545,0.05867 center front textcolor rgb '#1A1A1A'
set label 'error in the test (% wrong)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 3.513513513513511 to graph 1,first 3.513513513513511 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'V' at screen 0.95413,0.44803 left front textcolor rgb '#1A1A1A'
plot \
  'best-vowels.tsv' index 0 using 1:5:(0):($6-$5) with vectors head size screen 0.006,90 nofilled linewidth 1.5 linecolor rgb '#670B4D', \
  'best-vowels.tsv' index 0 using 1:3:(0):($2-$3) with vectors head size screen 0.006,90 nofilled linewidth 1.5 linecolor rgb '#670B4D', \
  'best-vowels.tsv' index 0 using 1:4:($1-0.216):($1+0.216):3:5 with boxxyerror linecolor rgb '#670B4D' linewidth 1.5 fillstyle transparent solid 0.4 border, \
  'best-vowels.tsv' index 0 using ($1-0.216):4:(2*0.216):(0) with vectors nohead linewidth 3 linecolor rgb '#1A1A1A', \
  'best-vowels.tsv' index 1 using 1:2 with points pointtype 15 pointsize 0.7 linecolor rgb '#670B4D'
unset output

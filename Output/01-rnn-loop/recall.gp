# How long it takes to learn a gap
# Data: recall.tsv. Draw it again with: gnuplot recall.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'recall.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold How long it takes to learn a gap}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07753
set rmargin at screen 0.78869
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1:5]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4, '5' 5) textcolor rgb '#1A1A1A'
set logscale y
set yrange [20:100]
set ytics ('20' 20, '50' 50, '100' 100) textcolor rgb '#1A1A1A'
set label 'gap (letters)' at screen 0.43311,0.05867 center front textcolor rgb '#1A1A1A'
set label 'training steps to 99 %' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set label 'RNN, 10 seeds' at screen 0.80275,0.6101 left front textcolor rgb '#2011C1'
plot \
  'recall.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'recall.tsv' index 0 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'
unset output

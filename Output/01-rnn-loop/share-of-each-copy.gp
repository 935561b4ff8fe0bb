# The copy next to the loss has the most to say
# Data: share-of-each-copy.tsv. Draw it again with: gnuplot share-of-each-copy.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'share-of-each-copy.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The copy next to the loss has the most to say}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.08781
set rmargin at screen 0.75802
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1:20]
set xtics ('5' 5, '10' 10, '15' 15, '20' 20) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.0001:50]
set ytics ('10^{−4}' 0.0001, '10^{−2}' 0.01, '10^{0}' 1) textcolor rgb '#1A1A1A'
set label 'time step of the copy' at screen 0.42292,0.05867 center front textcolor rgb '#1A1A1A'
set label 'norm of its gradient' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set label '∂L/∂U_{t}, 10 seeds' at screen 0.77208,0.77787 left front textcolor rgb '#2011C1'
plot \
  'share-of-each-copy.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'share-of-each-copy.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'
unset output

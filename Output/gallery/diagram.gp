# The state comes back to the cell
# Data: diagram.tsv. Draw it again with: gnuplot diagram.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,412 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'diagram.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The state comes back to the cell}' at screen 0.01875,0.9466 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01875
set rmargin at screen 0.98125
set bmargin at screen 0.03074
set tmargin at screen 0.90291
set border 0
unset xtics
unset ytics
set xrange [0:6]
set yrange [0:3.5]
set label 'W' at screen 0.40729,0.3385 right front textcolor rgb '#666666'
set label '0.37' at screen 0.43229,0.3385 left front textcolor rgb '#666666'
set label 'h_{t-1}  −0.50' at screen 0.72104,0.52913 left front textcolor rgb '#2011C1'
set label 'x_{t}' at screen 0.41979,0.15534 center front textcolor rgb '#666666'
set label '{/:Bold A}' at screen 0.41979,0.52913 center front textcolor rgb '#FFFFFF'
plot \
  'diagram.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'diagram.tsv' index 1 using 1:2 with filledcurves closed fillcolor rgb '#666666', \
  'diagram.tsv' index 2 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'diagram.tsv' index 3 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'diagram.tsv' index 4 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'diagram.tsv' index 4 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'diagram.tsv' index 5 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'diagram.tsv' index 5 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1'
unset output

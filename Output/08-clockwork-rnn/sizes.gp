# More weights help the Clockwork RNN most
# Data: sizes.tsv. Draw it again with: gnuplot sizes.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'sizes.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold More weights help the Clockwork RNN most}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.08781
set rmargin at screen 0.77884
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [80:1200]
set xtics ('100' 100, '253' 253, '483' 483, '1020' 1020) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.0002:1]
set ytics ('10^{−3}' 0.001, '10^{−2}' 0.01, '10^{−1}' 0.1, '10^{0}' 1) textcolor rgb '#1A1A1A'
set label 'weights' at screen 0.43333,0.05867 center front textcolor rgb '#1A1A1A'
set label 'normalised error' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set label 'RNN' at screen 0.79291,0.81609 left front textcolor rgb '#2011C1'
set label 'LSTM' at screen 0.79291,0.76795 left front textcolor rgb '#670B4D'
set label 'Clockwork RNN' at screen 0.79291,0.38592 left front textcolor rgb '#4F3A15'
plot \
  'sizes.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'sizes.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'sizes.tsv' index 2 using 1:3:4 with filledcurves fillcolor rgb '#4F3A15' fillstyle transparent solid 0.2 noborder, \
  'sizes.tsv' index 0 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'sizes.tsv' index 1 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'sizes.tsv' index 2 using 1:2 with linespoints pointtype 13 pointsize 0.8 linewidth 2.2 dashtype (11,3) linecolor rgb '#4F3A15'
unset output

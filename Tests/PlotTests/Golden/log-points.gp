# More parameters help
# Data: log-points.tsv. Draw it again with: gnuplot log-points.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'log-points.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold More parameters help}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07272
set rmargin at screen 0.95632
set bmargin at screen 0.21429
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [761.78128615933:1181441.4666675876]
set xtics ('10^{3}' 1000, '10^{4}' 10000, '10^{5}' 100000, '10^{6}' 1000000) textcolor rgb '#1A1A1A'
set yrange [1:2.5]
set ytics ('1.0' 1, '1.5' 1.5, '2.0' 2, '2.5' 2.5) textcolor rgb '#1A1A1A'
set label 'parameters' at screen 0.51452,0.11735 center front textcolor rgb '#1A1A1A'
set label 'loss (nats)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.09616,0.05485 front point pointtype 6 pointsize 0.8 linecolor rgb '#666666'
set label 'random' at screen 0.13209,0.05485 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.25184,0.05485 to screen 0.29872,0.05485 nohead front dashtype 1 linewidth 9 linecolor rgb '#CC2011C1'
set label 'human' at screen 0.31122,0.05485 left front textcolor rgb '#1A1A1A'
plot \
  'log-points.tsv' index 1 using 1:2:3 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'log-points.tsv' index 0 using 1:2 with points pointtype 6 pointsize 0.8 linecolor rgb '#666666'
unset output

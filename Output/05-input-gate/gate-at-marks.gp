# Gates open wider at marks, and seldom shut elsewhere
# Data: gate-at-marks.tsv. Draw it again with: gnuplot gate-at-marks.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'gate-at-marks.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Gates open wider at marks, and seldom shut elsewhere}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07272
set rmargin at screen 0.96166
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0.64:10.36]
set xtics ('2' 2, '4' 4, '6' 6, '8' 8, '10' 10) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'network, by how well its gate tells marks' at screen 0.51719,0.05867 center front textcolor rgb '#1A1A1A'
set label 'input gate i_{t}' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.80428,0.77679 front point pointtype 9 pointsize 0.8 linecolor rgb '#178363'
set label 'marked' at screen 0.84022,0.77679 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.80428,0.72832 front point pointtype 6 pointsize 0.8 linecolor rgb '#666666'
set label 'unmarked' at screen 0.84022,0.72832 left front textcolor rgb '#1A1A1A'
plot \
  'gate-at-marks.tsv' index 0 using 1:2 with points pointtype 9 pointsize 0.8 linecolor rgb '#178363', \
  'gate-at-marks.tsv' index 1 using 1:2 with points pointtype 6 pointsize 0.8 linecolor rgb '#666666'
unset output

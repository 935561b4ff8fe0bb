# After 6 steps the output has 69 % of the wave's height
# Data: gallery-animation.tsv. Draw it again with: gnuplot gallery-animation.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 560,320 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'gallery-animation.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 6 steps the output has 69 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set label 'network' at screen 0.86232,0.44409 left front textcolor rgb '#2011C1'
set label 'target' at screen 0.86232,0.38784 left front textcolor rgb '#666666'
plot \
  'gallery-animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'gallery-animation.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'
unset output

# The gate gives way at a name, but does not shut
# Data: gate-by-word.tsv. Draw it again with: gnuplot gate-by-word.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'gate-by-word.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The gate gives way at a name, but does not shut}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07272
set rmargin at screen 0.975
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:5.5]
unset xtics
set yrange [0:1]
set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'name, same' at screen 0.14791,0.11735 center front textcolor rgb '#1A1A1A'
set label 'name, other' at screen 0.29829,0.11735 center front textcolor rgb '#1A1A1A'
set label 'its verb' at screen 0.44867,0.11735 center front textcolor rgb '#1A1A1A'
set label 'the gap \_\_\_' at screen 0.59905,0.11735 center front textcolor rgb '#1A1A1A'
set label 'the' at screen 0.74943,0.11735 center front textcolor rgb '#1A1A1A'
set label 'full stop' at screen 0.89981,0.11735 center front textcolor rgb '#1A1A1A'
set label 'the word read' at screen 0.52386,0.05867 center front textcolor rgb '#1A1A1A'
set label 'forget gate f_{t}' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set label '0.42' at screen 0.14791,0.53286 center front font ',13' textcolor rgb '#1A1A1A'
set label '0.43' at screen 0.29829,0.52921 center front font ',13' textcolor rgb '#1A1A1A'
set label '0.69' at screen 0.44867,0.68473 center front font ',13' textcolor rgb '#1A1A1A'
set label '0.83' at screen 0.59905,0.75883 center front font ',13' textcolor rgb '#1A1A1A'
set label '0.75' at screen 0.74943,0.72014 center front font ',13' textcolor rgb '#1A1A1A'
set label '0.71' at screen 0.89981,0.69233 center front font ',13' textcolor rgb '#1A1A1A'
plot \
  'gate-by-word.tsv' index 0 using 1:2:($1-0.27):($1+0.27):(0):2 with boxxyerror linecolor rgb '#CF4A0C' linewidth 1.5 fillstyle transparent solid 1 border, \
  'gate-by-word.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'gate-by-word.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A'
unset output

# Where the gate closes, all units fade
# Data: panels.tsv. Draw it again with: gnuplot panels.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 760,307 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'panels.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Where the gate closes, all units fade}' at screen 0.01579,0.92834 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold the gate}' at screen 0.01579,0.82085 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.06124
set rmargin at screen 0.47464
set bmargin at screen 0.1987
set tmargin at screen 0.69055
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:7]
set xtics ('0' 0, '5' 5) textcolor rgb '#1A1A1A'
set yrange [0:1]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'time step' at screen 0.26794,0.07492 center front textcolor rgb '#1A1A1A'
set label 'f_{t}' at screen 0.01579,0.75896 left front textcolor rgb '#1A1A1A'
plot \
  'panels.tsv' index 0 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold the units}' at screen 0.51447,0.82085 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.5415
set rmargin at screen 0.88829
set bmargin at screen 0.1987
set tmargin at screen 0.69381
set border 0
set label 'unit' at screen 0.51447,0.75896 left front textcolor rgb '#1A1A1A'
set label 'time step' at screen 0.71489,0.07492 center front textcolor rgb '#1A1A1A'
set xrange [-0.5:7.5]
set yrange [2.5:-0.5]
set xtics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7) textcolor rgb '#1A1A1A'
set ytics ('0' 0, '1' 1, '2' 2) textcolor rgb '#1A1A1A'
set palette defined (0 '#2166AC', 1 '#92C5DE', 2 '#F7F7F7', 3 '#F4A582', 4 '#B2182B') maxcolors 65
set cbrange [-0.9906073556948704:0.9906073556948704]
set colorbox vertical user origin screen 0.90934,0.1987 size screen 0.01842,0.49511 noborder
set cbtics ('−0.5' -0.5, '0' 0, '0.5' 0.5) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'C_{t}' at screen 0.98421,0.75896 right front textcolor rgb '#1A1A1A'
plot 'panels.tsv' index 1 matrix using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette z
unset multiplot
unset output

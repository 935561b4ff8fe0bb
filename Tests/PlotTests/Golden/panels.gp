# Two views of one cell
# Data: panels.tsv. Draw it again with: gnuplot panels.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,307 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'panels.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Two views of one cell}' at screen 0.01875,0.92834 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold the gate}' at screen 0.01875,0.82085 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07272
set rmargin at screen 0.46989
set bmargin at screen 0.1987
set tmargin at screen 0.69055
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:2]
set xtics ('0' 0, '1' 1, '2' 2) textcolor rgb '#1A1A1A'
set yrange [0:1]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'time step' at screen 0.2713,0.07492 center front textcolor rgb '#1A1A1A'
set label 'f_{t}' at screen 0.01875,0.75896 left front textcolor rgb '#1A1A1A'
plot \
  'panels.tsv' index 0 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold all units}' at screen 0.51719,0.82085 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.54928
set rmargin at screen 0.86734
set bmargin at screen 0.13029
set tmargin at screen 0.69381
set border 0
set xrange [-0.5:1.5]
set yrange [0.5:-0.5]
set xtics ('0' 0, '1' 1) textcolor rgb '#1A1A1A'
set ytics ('0' 0) textcolor rgb '#1A1A1A'
set palette defined (0 '#2166AC', 1 '#92C5DE', 2 '#F7F7F7', 3 '#F4A582', 4 '#B2182B') maxcolors 65
set cbrange [-0.5:0.5]
set colorbox vertical user origin screen 0.89234,0.13029 size screen 0.02188,0.56352 noborder
set cbtics ('−0.5' -0.5, '0' 0, '0.5' 0.5) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'h' at screen 0.98125,0.75896 right front textcolor rgb '#1A1A1A'
plot 'panels.tsv' index 1 matrix using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette z
unset multiplot
unset output

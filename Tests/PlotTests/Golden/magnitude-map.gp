# A single row of magnitudes
# Data: magnitude-map.tsv. Draw it again with: gnuplot magnitude-map.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,199 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'magnitude-map.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold A single row of magnitudes}' at screen 0.01875,0.88945 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05084
set rmargin at screen 0.90541
set bmargin at screen 0.20101
set tmargin at screen 0.65327
set border 0
set xrange [-0.5:2.5]
set yrange [0.5:-0.5]
set xtics ('0' 0, '1' 1, '2' 2) textcolor rgb '#1A1A1A'
set ytics ('0' 0) textcolor rgb '#1A1A1A'
set palette defined (0 '#440154', 1 '#472C7A', 2 '#3B518B', 3 '#2C718E', 4 '#21908D', 5 '#27AD81', 6 '#5CC863', 7 '#AADC32', 8 '#FDE725') maxcolors 65
set cbrange [0:2]
set colorbox vertical user origin screen 0.93041,0.20101 size screen 0.02188,0.45226 noborder
set cbtics ('0' 0, '1' 1, '2' 2) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'norm' at screen 0.98125,0.75377 right front textcolor rgb '#1A1A1A'
plot 'magnitude-map.tsv' index 0 matrix using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette z
unset output

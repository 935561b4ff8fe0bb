# Each unit swings at a pace of its own
# Data: heat-map.tsv. Draw it again with: gnuplot heat-map.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,286 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'heat-map.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Each unit swings at a pace of its own}' at screen 0.01875,0.92308 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.10313
set rmargin at screen 0.86734
set bmargin at screen 0.21329
set tmargin at screen 0.75874
set border 0
set label 'time step' at screen 0.48523,0.08042 center front textcolor rgb '#1A1A1A'
set xrange [-0.5:19.5]
set yrange [5.5:-0.5]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8, '10' 10, '12' 12, '14' 14, '16' 16, '18' 18) textcolor rgb '#1A1A1A'
set ytics ('unit 1' 0, 'unit 2' 1, 'unit 3' 2, 'unit 4' 3, 'unit 5' 4, 'unit 6' 5) textcolor rgb '#1A1A1A'
set palette defined (0 '#2166AC', 1 '#92C5DE', 2 '#F7F7F7', 3 '#F4A582', 4 '#B2182B') maxcolors 65
set cbrange [-0.9997929001426692:0.9997929001426692]
set colorbox vertical user origin screen 0.89234,0.21329 size screen 0.02188,0.54545 noborder
set cbtics ('−0.5' -0.5, '0' 0, '0.5' 0.5) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'h_{t}' at screen 0.98125,0.82867 right front textcolor rgb '#1A1A1A'
plot 'heat-map.tsv' index 0 matrix using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette z
unset output

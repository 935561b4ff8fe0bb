# Forty units over fifty steps
# Data: large-map.tsv. Draw it again with: gnuplot large-map.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,470 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'large-map.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Forty units over fifty steps}' at screen 0.01875,0.95319 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.06419
set rmargin at screen 0.88922
set bmargin at screen 0.12979
set tmargin at screen 0.85319
set border 0
set label 'unit' at screen 0.01875,0.89574 left front textcolor rgb '#1A1A1A'
set label 'time step' at screen 0.4767,0.04894 center front textcolor rgb '#1A1A1A'
set xrange [-0.5:49.5]
set yrange [39.5:-0.5]
set xtics ('0' 0, '5' 5, '10' 10, '15' 15, '20' 20, '25' 25, '30' 30, '35' 35, '40' 40, '45' 45) textcolor rgb '#1A1A1A'
set ytics ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8, '10' 10, '12' 12, '14' 14, '16' 16, '18' 18, '20' 20, '22' 22, '24' 24, '26' 26, '28' 28, '30' 30, '32' 32, '34' 34, '36' 36, '38' 38) textcolor rgb '#1A1A1A'
set palette defined (0 '#2166AC', 1 '#92C5DE', 2 '#F7F7F7', 3 '#F4A582', 4 '#B2182B') maxcolors 65
set cbrange [-3:3]
set colorbox vertical user origin screen 0.91422,0.12979 size screen 0.02188,0.7234 noborder
set cbtics ('−2' -2, '0' 0, '2' 2) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'h_{t}' at screen 0.98125,0.89574 right front textcolor rgb '#1A1A1A'
plot 'large-map.tsv' index 0 matrix using 1:2:3 with image
unset output

# One unit turns its sign
# Data: heat-map.tsv. Draw it again with: gnuplot heat-map.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,220 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'heat-map.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold One unit turns its sign}' at screen 0.01875,0.9 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05084
set rmargin at screen 0.88922
set bmargin at screen 0.27727
set tmargin at screen 0.68636
set border 0
set label 'unit' at screen 0.01875,0.77727 left front textcolor rgb '#1A1A1A'
set label 'time step' at screen 0.47003,0.10455 center front textcolor rgb '#1A1A1A'
set xrange [-0.5:2.5]
set yrange [1.5:-0.5]
set xtics ('0' 0, '1' 1, '2' 2) textcolor rgb '#1A1A1A'
set ytics ('a' 0, 'b' 1) textcolor rgb '#1A1A1A'
set palette defined (0 '#2166AC', 1 '#92C5DE', 2 '#F7F7F7', 3 '#F4A582', 4 '#B2182B') maxcolors 65
set cbrange [-1:1]
set colorbox vertical user origin screen 0.91422,0.27727 size screen 0.02188,0.40909 noborder
set cbtics ('−1' -1, '0' 0, '1' 1) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'h_{t}' at screen 0.98125,0.77727 right front textcolor rgb '#1A1A1A'
plot 'heat-map.tsv' index 0 matrix using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette z, \
  'heat-map.tsv' index 0 matrix using 1:2:(sprintf('%.2f', $3)):($3 >= -0.8769230769230769 && $3 <= 0.8153846153846154 ? 0x010101 : 0xFEFEFE) with labels font ',13' textcolor rgb variable
unset output

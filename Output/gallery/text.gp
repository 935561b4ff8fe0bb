# One unit is on inside quotation marks
# Data: text.tsv. Draw it again with: gnuplot text.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,172 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'text.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold One unit is on inside quotation marks}' at screen 0.01875,0.87209 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01875
set rmargin at screen 0.87813
set bmargin at screen 0.06977
set tmargin at screen 0.59884
set border 0
unset xtics
unset ytics
set xrange [0:61.1111]
set yrange [91:0]
set palette defined (0 '#2166AC', 1 '#92C5DE', 2 '#F7F7F7', 3 '#F4A582', 4 '#B2182B') maxcolors 65
set cbrange [-1:1]
set colorbox vertical user origin screen 0.91422,0.06977 size screen 0.02188,0.52907 noborder
set cbtics ('−1' -1, '0' 0, '1' 1) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'tanh(C_{t})' at screen 0.98125,0.71512 right front textcolor rgb '#1A1A1A'
set label 'unit 7' at screen 0.01875,0.53488 left front textcolor rgb '#1A1A1A'
plot \
  'text.tsv' index 0 using ($1+0.5):(32+20*$2):(0.5):(9):3 with boxxyerror linecolor palette z, \
  'text.tsv' index 0 using ($1+0.5):(32+20*$2):4:($3 >= -0.8769230769230769 && $3 <= 0.8153846153846154 ? 0x010101 : 0xFEFEFE) with labels font 'monospace,14' textcolor rgb variable noenhanced
unset output

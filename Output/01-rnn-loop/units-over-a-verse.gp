# The best units, over two verses
# Data: units-over-a-verse.tsv. Draw it again with: gnuplot units-over-a-verse.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 720,351 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'units-over-a-verse.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The best units, over two verses}' at screen 0.01667,0.93732 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01667
set rmargin at screen 0.89167
set bmargin at screen 0.03419
set tmargin at screen 0.80342
set border 0
unset xtics
unset ytics
set xrange [0:70]
set yrange [270:0]
set palette defined (0 '#2166AC', 1 '#92C5DE', 2 '#F7F7F7', 3 '#F4A582', 4 '#B2182B') maxcolors 65
set cbrange [-1:1]
set colorbox vertical user origin screen 0.90431,0.34758 size screen 0.01944,0.45584 noborder
set cbtics ('−1.0' -1, '−0.5' -0.5, '0' 0, '0.5' 0.5, '1.0' 1) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'h_{t}' at screen 0.98333,0.8604 right front textcolor rgb '#1A1A1A'
set label 'unit 127: place in the word, r = 0.63' at screen 0.01667,0.77208 left front textcolor rgb '#1A1A1A'
set label 'unit 0: before training, r = 0.39' at screen 0.01667,0.51567 left front textcolor rgb '#1A1A1A'
set label 'unit 113: place in the verse, r = 0.06' at screen 0.01667,0.25926 left front textcolor rgb '#1A1A1A'
plot \
  'units-over-a-verse.tsv' index 0 using ($1+0.5):(32+20*$2):(0.5):(9):3 with boxxyerror linecolor palette z, \
  'units-over-a-verse.tsv' index 0 using ($1+0.5):(32+20*$2):4:($3 >= -0.8769230769230769 && $3 <= 0.8153846153846154 ? 0x010101 : 0xFEFEFE) with labels font 'monospace,14' textcolor rgb variable noenhanced, \
  'units-over-a-verse.tsv' index 1 using ($1+0.5):(122+20*$2):(0.5):(9):3 with boxxyerror linecolor palette z, \
  'units-over-a-verse.tsv' index 1 using ($1+0.5):(122+20*$2):4:($3 >= -0.8769230769230769 && $3 <= 0.8153846153846154 ? 0x010101 : 0xFEFEFE) with labels font 'monospace,14' textcolor rgb variable noenhanced, \
  'units-over-a-verse.tsv' index 2 using ($1+0.5):(212+20*$2):(0.5):(9):3 with boxxyerror linecolor palette z, \
  'units-over-a-verse.tsv' index 2 using ($1+0.5):(212+20*$2):4:($3 >= -0.8769230769230769 && $3 <= 0.8153846153846154 ? 0x010101 : 0xFEFEFE) with labels font 'monospace,14' textcolor rgb variable noenhanced
unset output

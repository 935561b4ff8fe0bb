# At a name of the other gender the state changes sides
# Data: story.tsv. Draw it again with: gnuplot story.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 720,478 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'story.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold At a name of the other gender the state changes sides}' at screen 0.01667,0.95397 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set lmargin at screen 0.01667
set rmargin at screen 0.89167
set bmargin at screen 0.48745
set tmargin at screen 0.8431
set border 0
unset xtics
unset ytics
set xrange [0:64]
set yrange [170:0]
set palette defined (0 '#2166AC', 1 '#92C5DE', 2 '#F7F7F7', 3 '#F4A582', 4 '#B2182B') maxcolors 65
set cbrange [-1:1]
set colorbox vertical user origin screen 0.90431,0.50837 size screen 0.01944,0.33473 noborder
set cbtics ('−1.0' -1, '−0.5' -0.5, '0' 0, '0.5' 0.5, '1.0' 1) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'tanh(C_{t})' at screen 0.98333,0.88494 right front textcolor rgb '#1A1A1A'
set label 'state' at screen 0.01667,0.82008 left front textcolor rgb '#1A1A1A'
plot \
  'story.tsv' index 0 using ($1+0.5):(32+20*$2):(0.5):(9):3 with boxxyerror linecolor palette z, \
  'story.tsv' index 0 using ($1+0.5):(32+20*$2):4:($3 >= -0.8769230769230769 && $3 <= 0.8153846153846154 ? 0x010101 : 0xFEFEFE) with labels font 'monospace,14' textcolor rgb variable noenhanced

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set lmargin at screen 0.01667
set rmargin at screen 0.89167
set bmargin at screen 0.0251
set tmargin at screen 0.38075
set border 0
unset xtics
unset ytics
set xrange [0:64]
set yrange [170:0]
set palette defined (0 '#440154', 1 '#472C7A', 2 '#3B518B', 3 '#2C718E', 4 '#21908D', 5 '#27AD81', 6 '#5CC863', 7 '#AADC32', 8 '#FDE725') maxcolors 65
set cbrange [0:1]
set colorbox vertical user origin screen 0.91869,0.04603 size screen 0.01944,0.33473 noborder
set cbtics ('0' 0, '0.5' 0.5, '1.0' 1) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'f_{t}' at screen 0.98333,0.42259 right front textcolor rgb '#1A1A1A'
set label 'gate' at screen 0.01667,0.35774 left front textcolor rgb '#1A1A1A'
plot \
  'story.tsv' index 1 using ($1+0.5):(32+20*$2):(0.5):(9):3 with boxxyerror linecolor palette z, \
  'story.tsv' index 1 using ($1+0.5):(32+20*$2):4:($3 >= 0.4307692307692308 ? 0x010101 : 0xFEFEFE) with labels font 'monospace,14' textcolor rgb variable noenhanced
unset multiplot
unset output

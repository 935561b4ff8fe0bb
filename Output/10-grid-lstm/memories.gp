# Along time layer 1 of 4 holds the largest memory
# Data: memories.tsv. Draw it again with: gnuplot memories.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,259 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'memories.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Along time layer 1 of 4 holds the largest memory}' at screen 0.01224,0.91506 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold memory along depth}' at screen 0.01224,0.78764 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.0332
set rmargin at screen 0.43924
set bmargin at screen 0.23552
set tmargin at screen 0.63707
set border 0
set label 'layer' at screen 0.01224,0.71429 left front textcolor rgb '#1A1A1A'
set label 'symbol read' at screen 0.23622,0.0888 center front textcolor rgb '#1A1A1A'
set xrange [-0.5:10.5]
set yrange [3.5:-0.5]
set xtics ('7' 0, '0' 1, '4' 2, '-' 3, '5' 4, '1' 5, '8' 6, '-' 7, '-' 8, '-' 9, '-' 10) textcolor rgb '#1A1A1A'
set ytics ('4' 0, '3' 1, '2' 2, '1' 3) textcolor rgb '#1A1A1A'
set palette defined (0 '#440154', 1 '#472C7A', 2 '#3B518B', 3 '#2C718E', 4 '#21908D', 5 '#27AD81', 6 '#5CC863', 7 '#AADC32', 8 '#FDE725') maxcolors 65
set cbrange [0.42633319789484053:2.4616202098108024]
set colorbox vertical user origin screen 0.45557,0.23552 size screen 0.01429,0.40154 noborder
set cbtics ('1' 1, '2' 2) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'root mean square' at screen 0.48878,0.71429 right front textcolor rgb '#1A1A1A'
plot 'memories.tsv' index 0 matrix using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette z

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold memory along time}' at screen 0.51122,0.78764 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.53218
set rmargin at screen 0.93822
set bmargin at screen 0.23552
set tmargin at screen 0.63707
set border 0
set label 'layer' at screen 0.51122,0.71429 left front textcolor rgb '#1A1A1A'
set label 'symbol read' at screen 0.7352,0.0888 center front textcolor rgb '#1A1A1A'
set xrange [-0.5:10.5]
set yrange [3.5:-0.5]
set xtics ('7' 0, '0' 1, '4' 2, '-' 3, '5' 4, '1' 5, '8' 6, '-' 7, '-' 8, '-' 9, '-' 10) textcolor rgb '#1A1A1A'
set ytics ('4' 0, '3' 1, '2' 2, '1' 3) textcolor rgb '#1A1A1A'
set palette defined (0 '#440154', 1 '#472C7A', 2 '#3B518B', 3 '#2C718E', 4 '#21908D', 5 '#27AD81', 6 '#5CC863', 7 '#AADC32', 8 '#FDE725') maxcolors 65
set cbrange [0.3152520751937661:2.5711837337661936]
set colorbox vertical user origin screen 0.95455,0.23552 size screen 0.01429,0.40154 noborder
set cbtics ('1' 1, '2' 2) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'root mean square' at screen 0.98776,0.71429 right front textcolor rgb '#1A1A1A'
plot 'memories.tsv' index 1 matrix using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette z
unset multiplot
unset output

# Slow modules tick seldom and see no faster ones
# Data: modules.tsv. Draw it again with: gnuplot modules.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,467 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'modules.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Slow modules tick seldom and see no faster ones}' at screen 0.01224,0.95289 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold which module ticks when}' at screen 0.01224,0.88223 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04192
set rmargin at screen 0.47598
set bmargin at screen 0.13062
set tmargin at screen 0.79657
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-1.28:33.28]
set xtics ('0' 0, '10' 10, '20' 20, '30' 30) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.7:45]
set ytics ('1' 1, '2' 2, '4' 4, '8' 8, '16' 16, '32' 32) textcolor rgb '#1A1A1A'
set label 't (steps)' at screen 0.25895,0.04925 center front textcolor rgb '#1A1A1A'
set label 'period (steps)' at screen 0.01224,0.84154 left front textcolor rgb '#1A1A1A'
plot \
  'modules.tsv' index 0 using 1:2 with points pointtype 7 pointsize 0.8 linecolor rgb '#2011C1', \
  'modules.tsv' index 1 using 1:2 with points pointtype 7 pointsize 0.8 linecolor rgb '#2011C1', \
  'modules.tsv' index 2 using 1:2 with points pointtype 7 pointsize 0.8 linecolor rgb '#2011C1', \
  'modules.tsv' index 3 using 1:2 with points pointtype 7 pointsize 0.8 linecolor rgb '#2011C1', \
  'modules.tsv' index 4 using 1:2 with points pointtype 7 pointsize 0.8 linecolor rgb '#2011C1', \
  'modules.tsv' index 5 using 1:2 with points pointtype 7 pointsize 0.8 linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold who sees whom}' at screen 0.51122,0.88223 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.53218
set rmargin at screen 0.91337
set bmargin at screen 0.13062
set tmargin at screen 0.79872
set border 0
set label 'period of the unit' at screen 0.51122,0.84154 left front textcolor rgb '#1A1A1A'
set label 'period of the unit seen' at screen 0.72278,0.04925 center front textcolor rgb '#1A1A1A'
set xrange [-0.5:11.5]
set yrange [11.5:-0.5]
set xtics ('1' 0, '1' 1, '1' 2, '2' 3, '2' 4, '2' 5, '4' 6, '4' 7, '4' 8, '8' 9, '8' 10, '8' 11) textcolor rgb '#1A1A1A'
set ytics ('1' 0, '1' 1, '1' 2, '2' 3, '2' 4, '2' 5, '4' 6, '4' 7, '4' 8, '8' 9, '8' 10, '8' 11) textcolor rgb '#1A1A1A'
set palette defined (0 '#2166AC', 1 '#92C5DE', 2 '#F7F7F7', 3 '#F4A582', 4 '#B2182B') maxcolors 65
set cbrange [-0.2886092113627048:0.2886092113627048]
set colorbox vertical user origin screen 0.92969,0.13062 size screen 0.01429,0.66809 noborder
set cbtics ('−0.2' -0.2, '0' 0, '0.2' 0.2) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'weight' at screen 0.98776,0.84154 right front textcolor rgb '#1A1A1A'
plot 'modules.tsv' index 6 matrix using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette z
unset multiplot
unset output

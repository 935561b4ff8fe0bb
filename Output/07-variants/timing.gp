# Peepholes keep the beat
# Data: timing.tsv. Draw it again with: gnuplot timing.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'timing.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Peepholes keep the beat}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.09088
set rmargin at screen 0.975
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:4.5]
unset xtics
set yrange [0:1300]
set ytics ('0' 0, '500' 500, '1000' 1000) textcolor rgb '#1A1A1A'
set label 'measure' at screen 0.17929,0.11735 center front textcolor rgb '#1A1A1A'
set label 'generate' at screen 0.35611,0.11735 center front textcolor rgb '#1A1A1A'
set label 'cosine' at screen 0.53294,0.11735 center front textcolor rgb '#1A1A1A'
set label 'triangle' at screen 0.70976,0.11735 center front textcolor rgb '#1A1A1A'
set label 'rectangle' at screen 0.88659,0.11735 center front textcolor rgb '#1A1A1A'
set label 'the task' at screen 0.53294,0.05867 center front textcolor rgb '#1A1A1A'
set label 'steps before a mistake' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.72856,0.77679 to screen 0.77544,0.77679 nohead front dashtype 1 linewidth 9 linecolor rgb '#670B4D'
set label 'with peepholes' at screen 0.78794,0.77679 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.72856,0.72832 to screen 0.77544,0.72832 nohead front dashtype 1 linewidth 9 linecolor rgb '#B3666666'
set label 'without' at screen 0.78794,0.72832 left front textcolor rgb '#1A1A1A'
set label '1100' at screen 0.14392,0.74451 center front font ',13' textcolor rgb '#1A1A1A'
set label '1100' at screen 0.32075,0.74451 center front font ',13' textcolor rgb '#1A1A1A'
set label '1100' at screen 0.49757,0.74451 center front font ',13' textcolor rgb '#1A1A1A'
set label '1100' at screen 0.6744,0.74451 center front font ',13' textcolor rgb '#1A1A1A'
set label '10' at screen 0.85122,0.18624 center front font ',13' textcolor rgb '#1A1A1A'
set label '1100' at screen 0.21465,0.74451 center front font ',13' textcolor rgb '#1A1A1A'
set label '1100' at screen 0.39148,0.74451 center front font ',13' textcolor rgb '#1A1A1A'
set label '328' at screen 0.5683,0.34911 center front font ',13' textcolor rgb '#1A1A1A'
set label '733' at screen 0.74513,0.55654 center front font ',13' textcolor rgb '#1A1A1A'
set label '14' at screen 0.92195,0.18829 center front font ',13' textcolor rgb '#1A1A1A'
plot \
  'timing.tsv' index 0 using 1:2:($1-0.18000000000000002):($1+0.18000000000000002):(0):2 with boxxyerror linecolor rgb '#670B4D' linewidth 1.5 fillstyle transparent solid 1 border, \
  'timing.tsv' index 1 using 1:2:($1-0.18000000000000002):($1+0.18000000000000002):(0):2 with boxxyerror linecolor rgb '#666666' linewidth 1.5 fillstyle transparent solid 0.3 border
unset output

# The longer a new belt lasts, the more learn within 1000 steps
# Data: learned.tsv. Draw it again with: gnuplot learned.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,340 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'learned.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The longer a new belt lasts, the more learn within 1000 steps}' at screen 0.01875,0.93529 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07753
set rmargin at screen 0.975
set bmargin at screen 0.17941
set tmargin at screen 0.79412
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:4.5]
unset xtics
set yrange [0:110]
set ytics ('0' 0, '50' 50, '100' 100) textcolor rgb '#1A1A1A'
set label '0' at screen 0.16728,0.13529 center front textcolor rgb '#1A1A1A'
set label '1' at screen 0.34677,0.13529 center front textcolor rgb '#1A1A1A'
set label '2' at screen 0.52627,0.13529 center front textcolor rgb '#1A1A1A'
set label '3' at screen 0.70576,0.13529 center front textcolor rgb '#1A1A1A'
set label '5' at screen 0.88525,0.13529 center front textcolor rgb '#1A1A1A'
set label 'forget bias' at screen 0.52627,0.06765 center front textcolor rgb '#1A1A1A'
set label 'networks that learned (%)' at screen 0.01875,0.85588 left front textcolor rgb '#1A1A1A'
set label '0' at screen 0.16728,0.20882 center front font ',13' textcolor rgb '#1A1A1A'
set label '40' at screen 0.34677,0.43235 center front font ',13' textcolor rgb '#1A1A1A'
set label '100' at screen 0.52627,0.76765 center front font ',13' textcolor rgb '#1A1A1A'
set label '100' at screen 0.70576,0.76765 center front font ',13' textcolor rgb '#1A1A1A'
set label '100' at screen 0.88525,0.76765 center front font ',13' textcolor rgb '#1A1A1A'
plot \
  'learned.tsv' index 0 using 1:2:($1-0.27):($1+0.27):(0):2 with boxxyerror linecolor rgb '#CF4A0C' linewidth 1.5 fillstyle transparent solid 1 border
unset output

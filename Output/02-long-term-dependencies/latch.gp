# A latch made by hand holds, and lets no gradient through
# Data: latch.tsv. Draw it again with: gnuplot latch.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,307 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'latch.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold A latch made by hand holds, and lets no gradient through}' at screen 0.01224,0.92834 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold its first steps}' at screen 0.01224,0.82085 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01224
set rmargin at screen 0.32245
set bmargin at screen 0.17273
set tmargin at screen 0.78827
set border 0
unset xtics
unset ytics
set xrange [0:7.4]
set yrange [0:4.6]
set label '1.00' at screen 0.07071,0.35806 left front textcolor rgb '#666666'
set label '1.00' at screen 0.07071,0.60294 left front textcolor rgb '#2011C1'
set label '1.00' at screen 0.11285,0.44141 center front textcolor rgb '#2011C1'
set label '−0.02' at screen 0.17132,0.35806 left front textcolor rgb '#666666'
set label '0.99' at screen 0.17132,0.60294 left front textcolor rgb '#2011C1'
set label '0.99' at screen 0.21346,0.44141 center front textcolor rgb '#2011C1'
set label '−0.20' at screen 0.27192,0.35806 left front textcolor rgb '#666666'
set label '0.98' at screen 0.27192,0.60294 left front textcolor rgb '#2011C1'
set label 'A' at screen 0.06255,0.4805 center front textcolor rgb '#2011C1'
set label 'x_{0}' at screen 0.06255,0.24632 center front textcolor rgb '#666666'
set label 'h_{0}' at screen 0.06255,0.71468 center front textcolor rgb '#2011C1'
set label 'A' at screen 0.16315,0.4805 center front textcolor rgb '#2011C1'
set label 'x_{1}' at screen 0.16315,0.24632 center front textcolor rgb '#666666'
set label 'h_{1}' at screen 0.16315,0.71468 center front textcolor rgb '#2011C1'
set label 'A' at screen 0.26376,0.4805 center front textcolor rgb '#2011C1'
set label 'x_{2}' at screen 0.26376,0.24632 center front textcolor rgb '#666666'
set label 'h_{2}' at screen 0.26376,0.71468 center front textcolor rgb '#2011C1'
plot \
  'latch.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'latch.tsv' index 1 using 1:2 with filledcurves closed fillcolor rgb '#666666', \
  'latch.tsv' index 2 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'latch.tsv' index 3 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'latch.tsv' index 4 using 1:2 with lines linewidth 2.8 linecolor rgb '#2011C1', \
  'latch.tsv' index 5 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'latch.tsv' index 6 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'latch.tsv' index 7 using 1:2 with filledcurves closed fillcolor rgb '#666666', \
  'latch.tsv' index 8 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'latch.tsv' index 9 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'latch.tsv' index 10 using 1:2 with lines linewidth 2.8 linecolor rgb '#2011C1', \
  'latch.tsv' index 11 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'latch.tsv' index 12 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'latch.tsv' index 13 using 1:2 with filledcurves closed fillcolor rgb '#666666', \
  'latch.tsv' index 14 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'latch.tsv' index 15 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'latch.tsv' index 16 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'latch.tsv' index 16 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'latch.tsv' index 17 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'latch.tsv' index 17 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'latch.tsv' index 18 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'latch.tsv' index 18 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'latch.tsv' index 19 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'latch.tsv' index 19 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'latch.tsv' index 20 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'latch.tsv' index 20 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'latch.tsv' index 21 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'latch.tsv' index 21 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'latch.tsv' index 22 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'latch.tsv' index 22 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'latch.tsv' index 23 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'latch.tsv' index 23 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'latch.tsv' index 24 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'latch.tsv' index 24 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold the state}' at screen 0.3449,0.82085 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.36586
set rmargin at screen 0.60149
set bmargin at screen 0.1987
set tmargin at screen 0.69055
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:1000]
set xtics ('0' 0, '500' 500, '1000' 1000) textcolor rgb '#1A1A1A'
set yrange [-1.1:1.1]
set ytics ('0' 0) textcolor rgb '#1A1A1A'
set label 'step' at screen 0.48367,0.07492 center front textcolor rgb '#1A1A1A'
set label 'h_{t}' at screen 0.3449,0.75896 left front textcolor rgb '#1A1A1A'
set label 'latch' at screen 0.61067,0.66448 left front textcolor rgb '#2011C1'
plot \
  'latch.tsv' index 25 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold the gradient}' at screen 0.67755,0.82085 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.73522
set rmargin at screen 0.93414
set bmargin at screen 0.1987
set tmargin at screen 0.69055
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:1000]
set xtics ('0' 0, '500' 500, '1000' 1000) textcolor rgb '#1A1A1A'
set yrange [-2000:0]
set ytics ('−2000' -2000, '−1000' -1000, '0' 0) textcolor rgb '#1A1A1A'
set label 'lag' at screen 0.83468,0.07492 center front textcolor rgb '#1A1A1A'
set label 'log_{10} |∂h_{t}/∂h_{0}|' at screen 0.67755,0.75896 left front textcolor rgb '#1A1A1A'
set label 'latch' at screen 0.94333,0.32198 left front textcolor rgb '#2011C1'
plot \
  'latch.tsv' index 26 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'
unset multiplot
unset output

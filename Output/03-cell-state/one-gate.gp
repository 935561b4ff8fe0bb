# Nothing, half, all, and what lies between
# Data: one-gate.tsv. Draw it again with: gnuplot one-gate.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 720,653 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'one-gate.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Nothing, half, all, and what lies between}' at screen 0.01667,0.96631 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold −1000, 0 and 1000 arrive at the σ}' at screen 0.01667,0.91577 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01667
set rmargin at screen 0.98333
set bmargin at screen 0.57309
set tmargin at screen 0.90046
set border 0
unset xtics
unset ytics
set xrange [0:14]
set yrange [0:4.3]
set label '0.51' at screen 0.08848,0.79834 center front textcolor rgb '#670B4D'
set label '0' at screen 0.26248,0.79834 center front textcolor rgb '#6B6B6B'
set label '0' at screen 0.18659,0.71888 left front textcolor rgb '#CF4A0C'
set label '0.51' at screen 0.413,0.79834 center front textcolor rgb '#670B4D'
set label '0.26' at screen 0.587,0.79834 center front textcolor rgb '#670B4D'
set label '0.50' at screen 0.51111,0.71888 left front textcolor rgb '#CF4A0C'
set label '0.51' at screen 0.73752,0.79834 center front textcolor rgb '#670B4D'
set label '0.51' at screen 0.91152,0.79834 center front textcolor rgb '#670B4D'
set label '1.00' at screen 0.83563,0.71888 left front textcolor rgb '#CF4A0C'
set label '×' at screen 0.17548,0.81671 center front textcolor rgb '#670B4D'
set label '{/:Bold σ}' at screen 0.17548,0.61877 center front textcolor rgb '#FFFFFF'
set label '×' at screen 0.5,0.81671 center front textcolor rgb '#670B4D'
set label '{/:Bold σ}' at screen 0.5,0.61877 center front textcolor rgb '#FFFFFF'
set label '×' at screen 0.82452,0.81671 center front textcolor rgb '#670B4D'
set label '{/:Bold σ}' at screen 0.82452,0.61877 center front textcolor rgb '#FFFFFF'
plot \
  'one-gate.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-gate.tsv' index 1 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'one-gate.tsv' index 2 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'one-gate.tsv' index 3 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'one-gate.tsv' index 4 using 1:2 with lines linewidth 2.8 linecolor rgb '#CF4A0C', \
  'one-gate.tsv' index 5 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'one-gate.tsv' index 6 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-gate.tsv' index 7 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'one-gate.tsv' index 8 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-gate.tsv' index 9 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'one-gate.tsv' index 10 using 1:2 with lines linewidth 2.8 linecolor rgb '#CF4A0C', \
  'one-gate.tsv' index 11 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'one-gate.tsv' index 12 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-gate.tsv' index 13 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'one-gate.tsv' index 14 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-gate.tsv' index 15 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'one-gate.tsv' index 16 using 1:2 with lines linewidth 2.8 linecolor rgb '#CF4A0C', \
  'one-gate.tsv' index 17 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'one-gate.tsv' index 18 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-gate.tsv' index 18 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-gate.tsv' index 19 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'one-gate.tsv' index 19 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'one-gate.tsv' index 20 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-gate.tsv' index 20 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-gate.tsv' index 21 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'one-gate.tsv' index 21 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'one-gate.tsv' index 22 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-gate.tsv' index 22 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-gate.tsv' index 23 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'one-gate.tsv' index 23 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set lmargin at screen 0.06464
set rmargin at screen 0.97185
set bmargin at screen 0.09342
set tmargin at screen 0.49328
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-6.48:6.48]
set xtics ('−5' -5, '0' 0, '5' 5) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'what arrives at the σ' at screen 0.51824,0.03522 center front textcolor rgb '#1A1A1A'
set label 'share that passes' at screen 0.01667,0.52544 left front textcolor rgb '#1A1A1A'
plot \
  'one-gate.tsv' index 24 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'one-gate.tsv' index 25 using 1:2 with points pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C'
unset multiplot
unset output

# Gates
# Data: gates.tsv. Draw it again with: gnuplot gates.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 720,266 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'gates.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Gates}' at screen 0.01667,0.91729 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01667
set rmargin at screen 0.98333
set bmargin at screen 0.04597
set tmargin at screen 0.84962
set border 0
unset xtics
unset ytics
set xrange [0:14]
set yrange [0:4.3]
set label '−0.62' at screen 0.08848,0.59893 center front textcolor rgb '#670B4D'
set label '0' at screen 0.26248,0.59893 center front textcolor rgb '#6B6B6B'
set label '0' at screen 0.18659,0.40388 left front textcolor rgb '#CF4A0C'
set label '−0.62' at screen 0.413,0.59893 center front textcolor rgb '#670B4D'
set label '−0.31' at screen 0.587,0.59893 center front textcolor rgb '#670B4D'
set label '0.50' at screen 0.51111,0.40388 left front textcolor rgb '#CF4A0C'
set label '−0.62' at screen 0.73752,0.59893 center front textcolor rgb '#670B4D'
set label '−0.62' at screen 0.91152,0.59893 center front textcolor rgb '#670B4D'
set label '1.00' at screen 0.83563,0.40388 left front textcolor rgb '#CF4A0C'
set label '×' at screen 0.17548,0.64404 center front textcolor rgb '#670B4D'
set label '{/:Bold σ}' at screen 0.17548,0.15811 center front textcolor rgb '#FFFFFF'
set label '×' at screen 0.5,0.64404 center front textcolor rgb '#670B4D'
set label '{/:Bold σ}' at screen 0.5,0.15811 center front textcolor rgb '#FFFFFF'
set label '×' at screen 0.82452,0.64404 center front textcolor rgb '#670B4D'
set label '{/:Bold σ}' at screen 0.82452,0.15811 center front textcolor rgb '#FFFFFF'
plot \
  'gates.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'gates.tsv' index 1 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'gates.tsv' index 2 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'gates.tsv' index 3 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'gates.tsv' index 4 using 1:2 with lines linewidth 2.8 linecolor rgb '#CF4A0C', \
  'gates.tsv' index 5 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'gates.tsv' index 6 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'gates.tsv' index 7 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'gates.tsv' index 8 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'gates.tsv' index 9 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'gates.tsv' index 10 using 1:2 with lines linewidth 2.8 linecolor rgb '#CF4A0C', \
  'gates.tsv' index 11 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'gates.tsv' index 12 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'gates.tsv' index 13 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'gates.tsv' index 14 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'gates.tsv' index 15 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'gates.tsv' index 16 using 1:2 with lines linewidth 2.8 linecolor rgb '#CF4A0C', \
  'gates.tsv' index 17 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'gates.tsv' index 18 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'gates.tsv' index 18 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'gates.tsv' index 19 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'gates.tsv' index 19 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'gates.tsv' index 20 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'gates.tsv' index 20 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'gates.tsv' index 21 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'gates.tsv' index 21 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'gates.tsv' index 22 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'gates.tsv' index 22 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'gates.tsv' index 23 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'gates.tsv' index 23 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C'
unset output

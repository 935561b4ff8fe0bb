# A way up for the state
# Data: depth-gate.tsv. Draw it again with: gnuplot depth-gate.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 720,430 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'depth-gate.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold A way up for the state}' at screen 0.01667,0.94884 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01667
set rmargin at screen 0.98333
set bmargin at screen 0.02831
set tmargin at screen 0.90698
set border 0
unset xtics
unset ytics
set xrange [0:14]
set yrange [0:7.6]
set label '{/:Bold σ}' at screen 0.43095,0.49076 center front textcolor rgb '#FFFFFF'
set label '{/:Bold ×}' at screen 0.6519,0.49076 center front textcolor rgb '#FFFFFF'
set label '{/:Bold +}' at screen 0.6519,0.7798 center front textcolor rgb '#FFFFFF'
set label 'C_{t−1}, upper' at screen 0.02357,0.8353 left front textcolor rgb '#670B4D'
set label '0.80' at screen 0.02357,0.72431 left front textcolor rgb '#670B4D'
set label 'f ⊙ C_{t−1} + i ⊙ C̃_{t}' at screen 0.43095,0.8353 center front textcolor rgb '#670B4D'
set label '0.70' at screen 0.43095,0.72431 center front textcolor rgb '#670B4D'
set label 'C_{t}, upper' at screen 0.97643,0.8353 right front textcolor rgb '#670B4D'
set label '0.90' at screen 0.97643,0.72431 right front textcolor rgb '#670B4D'
set label 'C_{t}, lower' at screen 0.97643,0.2341 right front textcolor rgb '#670B4D'
set label '0.45' at screen 0.97643,0.12311 right front textcolor rgb '#670B4D'
set label 'd_{t}' at screen 0.55179,0.54626 center front textcolor rgb '#CF4A0C'
set label '0.44' at screen 0.55179,0.43527 center front textcolor rgb '#CF4A0C'
set label 'h_{t}, lower' at screen 0.43095,0.28844 center front textcolor rgb '#2011C1'
set label '0.20' at screen 0.67262,0.6295 left front textcolor rgb '#670B4D'
plot \
  'depth-gate.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'depth-gate.tsv' index 1 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'depth-gate.tsv' index 2 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'depth-gate.tsv' index 3 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'depth-gate.tsv' index 4 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'depth-gate.tsv' index 5 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'depth-gate.tsv' index 6 using 1:2 with lines linewidth 2.8 linecolor rgb '#670B4D', \
  'depth-gate.tsv' index 7 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'depth-gate.tsv' index 8 using 1:2 with lines linewidth 2.8 linecolor rgb '#670B4D', \
  'depth-gate.tsv' index 9 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'depth-gate.tsv' index 10 using 1:2 with lines linewidth 2.8 linecolor rgb '#CF4A0C', \
  'depth-gate.tsv' index 11 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'depth-gate.tsv' index 12 using 1:2 with lines linewidth 2.8 linecolor rgb '#670B4D', \
  'depth-gate.tsv' index 13 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'depth-gate.tsv' index 14 using 1:2 with lines linewidth 2.8 linecolor rgb '#670B4D', \
  'depth-gate.tsv' index 15 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'depth-gate.tsv' index 16 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'depth-gate.tsv' index 17 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'depth-gate.tsv' index 18 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'depth-gate.tsv' index 18 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'depth-gate.tsv' index 19 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'depth-gate.tsv' index 19 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'depth-gate.tsv' index 20 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'depth-gate.tsv' index 20 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D'
unset output

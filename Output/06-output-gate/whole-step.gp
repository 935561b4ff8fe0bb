# the [letters] near the boats are cold
# Data: whole-step.tsv. Draw it again with: gnuplot whole-step.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,660 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'whole-step.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold the [letters] near the boats are cold}' at screen 0.01224,0.96667 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01224
set rmargin at screen 0.98776
set bmargin at screen 0.01857
set tmargin at screen 0.93939
set border 0
unset xtics
unset ytics
set xrange [0:14]
set yrange [0:8.9]
set label 'h_{t−1}' at screen 0.01921,0.22343 left front textcolor rgb '#2011C1'
set label '0.13' at screen 0.01921,0.1241 left front textcolor rgb '#2011C1'
set label 'x_{t}' at screen 0.18993,0.04961 left front textcolor rgb '#666666'
set label '1.00' at screen 0.24219,0.05478 left front textcolor rgb '#666666'
set label '×' at screen 0.22128,0.82558 center front textcolor rgb '#670B4D'
set label '+' at screen 0.50697,0.82558 center front textcolor rgb '#670B4D'
set label 'C_{t−1}' at screen 0.01921,0.87525 left front textcolor rgb '#670B4D'
set label '0.20' at screen 0.01921,0.77592 left front textcolor rgb '#670B4D'
set label 'C_{t}' at screen 0.98079,0.87525 right front textcolor rgb '#670B4D'
set label '1.04' at screen 0.98079,0.77592 right front textcolor rgb '#670B4D'
set label 'f_{t} ⊙ C_{t−1}' at screen 0.35716,0.87525 center front textcolor rgb '#670B4D'
set label '0.17' at screen 0.35716,0.77592 center front textcolor rgb '#670B4D'
set label 'σ' at screen 0.22128,0.31861 center front textcolor rgb '#CF4A0C'
set label 'f_{t}' at screen 0.24358,0.46864 left front textcolor rgb '#CF4A0C'
set label '0.88' at screen 0.24358,0.40656 left front textcolor rgb '#CF4A0C'
set label 'σ' at screen 0.36064,0.31861 center front textcolor rgb '#178363'
set label 'i_{t}' at screen 0.38294,0.46864 left front textcolor rgb '#178363'
set label '0.99' at screen 0.38294,0.40656 left front textcolor rgb '#178363'
set label 'tanh' at screen 0.50697,0.31861 center front textcolor rgb '#4F3A15'
set label 'C̃_{t}' at screen 0.52927,0.46864 left front textcolor rgb '#4F3A15'
set label '0.88' at screen 0.52927,0.40656 left front textcolor rgb '#4F3A15'
set label 'σ' at screen 0.65329,0.31861 center front textcolor rgb '#085DC1'
set label 'o_{t}' at screen 0.67559,0.46864 left front textcolor rgb '#085DC1'
set label '0.98' at screen 0.67559,0.40656 left front textcolor rgb '#085DC1'
set label '×' at screen 0.50697,0.53589 center front textcolor rgb '#670B4D'
set label 'i_{t} ⊙ C̃_{t}' at screen 0.52439,0.70143 left front textcolor rgb '#670B4D'
set label '0.87' at screen 0.52439,0.63418 left front textcolor rgb '#670B4D'
set label 'tanh' at screen 0.79962,0.69108 center front textcolor rgb '#670B4D'
set label '×' at screen 0.79962,0.53589 center front textcolor rgb '#2011C1'
set label 'h_{t}' at screen 0.98079,0.22343 right front textcolor rgb '#2011C1'
set label '0.77' at screen 0.98079,0.1241 right front textcolor rgb '#2011C1'
plot \
  'whole-step.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'whole-step.tsv' index 1 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'whole-step.tsv' index 2 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'whole-step.tsv' index 3 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'whole-step.tsv' index 4 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'whole-step.tsv' index 5 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'whole-step.tsv' index 6 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'whole-step.tsv' index 7 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'whole-step.tsv' index 8 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'whole-step.tsv' index 9 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'whole-step.tsv' index 10 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'whole-step.tsv' index 11 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'whole-step.tsv' index 12 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'whole-step.tsv' index 13 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'whole-step.tsv' index 14 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'whole-step.tsv' index 15 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'whole-step.tsv' index 16 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'whole-step.tsv' index 17 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'whole-step.tsv' index 18 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'whole-step.tsv' index 19 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'whole-step.tsv' index 20 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'whole-step.tsv' index 21 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'whole-step.tsv' index 22 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'whole-step.tsv' index 23 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'whole-step.tsv' index 24 using 1:2 with filledcurves closed fillcolor rgb '#178363', \
  'whole-step.tsv' index 25 using 1:2 with lines linewidth 1.8 linecolor rgb '#4F3A15', \
  'whole-step.tsv' index 26 using 1:2 with filledcurves closed fillcolor rgb '#4F3A15', \
  'whole-step.tsv' index 27 using 1:2 with lines linewidth 1.8 linecolor rgb '#085DC1', \
  'whole-step.tsv' index 28 using 1:2 with filledcurves closed fillcolor rgb '#085DC1', \
  'whole-step.tsv' index 29 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'whole-step.tsv' index 30 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'whole-step.tsv' index 31 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'whole-step.tsv' index 32 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'whole-step.tsv' index 33 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'whole-step.tsv' index 34 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'whole-step.tsv' index 35 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'whole-step.tsv' index 36 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'whole-step.tsv' index 37 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'whole-step.tsv' index 37 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'whole-step.tsv' index 38 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'whole-step.tsv' index 38 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'whole-step.tsv' index 39 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'whole-step.tsv' index 39 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'whole-step.tsv' index 40 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'whole-step.tsv' index 40 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'whole-step.tsv' index 41 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'whole-step.tsv' index 41 using 1:2 with lines linewidth 1.8 linecolor rgb '#4F3A15', \
  'whole-step.tsv' index 42 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'whole-step.tsv' index 42 using 1:2 with lines linewidth 1.8 linecolor rgb '#085DC1', \
  'whole-step.tsv' index 43 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'whole-step.tsv' index 43 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'whole-step.tsv' index 44 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'whole-step.tsv' index 44 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'whole-step.tsv' index 45 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'whole-step.tsv' index 45 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1'
unset output

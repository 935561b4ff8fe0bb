# Without squashing, ρ a step; squashing takes more
# Data: gradient-by-lag.tsv. Draw it again with: gnuplot gradient-by-lag.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,420 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'gradient-by-lag.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Without squashing, ρ a step; squashing takes more}' at screen 0.01224,0.94762 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold identity}' at screen 0.01224,0.86905 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.06432
set rmargin at screen 0.25269
set bmargin at screen 0.14524
set tmargin at screen 0.77381
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:40]
set xtics ('0' 0, '20' 20, '40' 40) textcolor rgb '#1A1A1A'
set logscale y
set yrange [1e-40:1000000000000000]
set ytics ('10^{−40}' 1e-40, '10^{−20}' 1e-20, '1' 1) textcolor rgb '#1A1A1A'
set label 'lag k (steps)' at screen 0.15851,0.05476 center front textcolor rgb '#1A1A1A'
set label '‖∂L/∂h_{T−k}‖, 1 at k = 0' at screen 0.01224,0.82381 left front textcolor rgb '#1A1A1A'
set label 'ρ = 2' at screen 0.26596,0.73999 left front textcolor rgb '#2011C1'
set label 'ρ = 1.5' at screen 0.26596,0.68629 left front textcolor rgb '#2011C1'
set arrow from screen 0.25371,0.6213 to screen 0.26392,0.64344 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'ρ = 1.1' at screen 0.26596,0.64344 left front textcolor rgb '#2011C1'
set label 'ρ = 1' at screen 0.26596,0.60058 left front textcolor rgb '#2011C1'
set arrow from screen 0.25371,0.58146 to screen 0.26392,0.55772 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'ρ = 0.9' at screen 0.26596,0.55772 left front textcolor rgb '#2011C1'
set label 'ρ = 0.5' at screen 0.26596,0.46477 left front textcolor rgb '#2011C1'
plot \
  'gradient-by-lag.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 4 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 5 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold tanh}' at screen 0.3449,0.86905 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.39697
set rmargin at screen 0.58535
set bmargin at screen 0.14524
set tmargin at screen 0.77381
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:40]
set xtics ('0' 0, '20' 20, '40' 40) textcolor rgb '#1A1A1A'
set logscale y
set yrange [1e-40:1000000000000000]
set ytics ('10^{−40}' 1e-40, '10^{−20}' 1e-20, '1' 1) textcolor rgb '#1A1A1A'
set label 'lag k (steps)' at screen 0.49116,0.05476 center front textcolor rgb '#1A1A1A'
set label '‖∂L/∂h_{T−k}‖, 1 at k = 0' at screen 0.3449,0.82381 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.58637,0.62262 to screen 0.59657,0.65751 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'ρ = 2' at screen 0.59861,0.65751 left front textcolor rgb '#2011C1'
set arrow from screen 0.58637,0.59455 to screen 0.59657,0.61465 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'ρ = 1.5' at screen 0.59861,0.61465 left front textcolor rgb '#2011C1'
set label 'ρ = 1.1' at screen 0.59861,0.5718 left front textcolor rgb '#2011C1'
set arrow from screen 0.58637,0.548 to screen 0.59657,0.52894 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'ρ = 1' at screen 0.59861,0.52894 left front textcolor rgb '#2011C1'
set arrow from screen 0.58637,0.53186 to screen 0.59657,0.48608 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'ρ = 0.9' at screen 0.59861,0.48608 left front textcolor rgb '#2011C1'
set label 'ρ = 0.5' at screen 0.59861,0.42705 left front textcolor rgb '#2011C1'
plot \
  'gradient-by-lag.tsv' index 6 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 7 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 8 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 9 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 10 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 11 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold logistic}' at screen 0.67755,0.86905 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.72962
set rmargin at screen 0.918
set bmargin at screen 0.14524
set tmargin at screen 0.77381
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:40]
set xtics ('0' 0, '20' 20, '40' 40) textcolor rgb '#1A1A1A'
set logscale y
set yrange [1e-40:1000000000000000]
set ytics ('10^{−40}' 1e-40, '10^{−20}' 1e-20, '1' 1) textcolor rgb '#1A1A1A'
set label 'lag k (steps)' at screen 0.82381,0.05476 center front textcolor rgb '#1A1A1A'
set label '‖∂L/∂h_{T−k}‖, 1 at k = 0' at screen 0.67755,0.82381 left front textcolor rgb '#1A1A1A'
set label 'ρ = 2' at screen 0.93127,0.42896 left front textcolor rgb '#2011C1'
set label 'ρ = 1.5' at screen 0.93127,0.3861 left front textcolor rgb '#2011C1'
set arrow from screen 0.91902,0.32273 to screen 0.92922,0.34325 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'ρ = 1.1' at screen 0.93127,0.34325 left front textcolor rgb '#2011C1'
set label 'ρ = 1' at screen 0.93127,0.30039 left front textcolor rgb '#2011C1'
set arrow from screen 0.91902,0.28683 to screen 0.92922,0.25753 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'ρ = 0.9' at screen 0.93127,0.25753 left front textcolor rgb '#2011C1'
set label 'ρ = 0.5' at screen 0.93127,0.17633 left front textcolor rgb '#2011C1'
plot \
  'gradient-by-lag.tsv' index 12 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 13 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 14 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 15 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 16 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'gradient-by-lag.tsv' index 17 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'
unset multiplot
unset output

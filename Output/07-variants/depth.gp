# Depth costs the plain stack its gradient
# Data: depth.tsv. Draw it again with: gnuplot depth.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,798 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'depth.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Depth costs the plain stack its gradient}' at screen 0.01395,0.97243 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold before training}' at screen 0.01395,0.93108 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.06535
set rmargin at screen 0.86895
set bmargin at screen 0.55388
set tmargin at screen 0.88095
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1:8]
set xtics ('1' 1, '2' 2, '4' 4, '8' 8) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.0005:50]
set ytics ('10^{−3}' 0.001, '10^{−2}' 0.01, '10^{−1}' 0.1, '10^{0}' 1, '10^{1}' 10) textcolor rgb '#1A1A1A'
set label 'layers' at screen 0.46715,0.50627 center front textcolor rgb '#1A1A1A'
set label 'gradient, lowest / highest' at screen 0.01395,0.90727 left front textcolor rgb '#1A1A1A'
set label 'depth gates' at screen 0.87942,0.82424 left front textcolor rgb '#670B4D'
set label 'plain' at screen 0.87942,0.62133 left front textcolor rgb '#666666'
plot \
  'depth.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'depth.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#666666' fillstyle transparent solid 0.2 noborder, \
  'depth.tsv' index 0 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'depth.tsv' index 1 using 1:2 with linespoints pointtype 6 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#666666'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold trained}' at screen 0.01395,0.45363 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.06535
set rmargin at screen 0.86895
set bmargin at screen 0.07644
set tmargin at screen 0.40351
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1:8]
set xtics ('1' 1, '2' 2, '4' 4, '8' 8) textcolor rgb '#1A1A1A'
set logscale y
set yrange [5e-05:0.2]
set ytics ('10^{−4}' 0.0001, '10^{−3}' 0.001, '10^{−2}' 0.01, '10^{−1}' 0.1) textcolor rgb '#1A1A1A'
set label 'layers' at screen 0.46715,0.02882 center front textcolor rgb '#1A1A1A'
set label 'squared error' at screen 0.01395,0.42982 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.87012,0.39531 to screen 0.88174,0.40351 nohead linewidth 1 linecolor rgb '#666666'
set label 'plain' at screen 0.88407,0.40351 left front textcolor rgb '#666666'
set arrow from screen 0.87012,0.3911 to screen 0.88174,0.38095 nohead linewidth 1 linecolor rgb '#670B4D'
set label 'depth gates' at screen 0.88407,0.38095 left front textcolor rgb '#670B4D'
plot \
  'depth.tsv' index 2 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'depth.tsv' index 3 using 1:3:4 with filledcurves fillcolor rgb '#666666' fillstyle transparent solid 0.2 noborder, \
  'depth.tsv' index 2 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'depth.tsv' index 3 using 1:2 with linespoints pointtype 6 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#666666'
unset multiplot
unset output

# Small and large cells differ in their best rate
# Data: rates.tsv. Draw it again with: gnuplot rates.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,578 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'rates.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Small and large cells differ in their best rate}' at screen 0.01395,0.96194 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold chorales}' at screen 0.01395,0.90484 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04777
set rmargin at screen 0.37012
set bmargin at screen 0.57439
set tmargin at screen 0.83564
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [0.00016487702826935155:0.6515874974497736]
set xtics ('10^{−3}' 0.001, '10^{−2}' 0.01, '10^{−1}' 0.1) textcolor rgb '#1A1A1A'
set logscale y
set yrange [9:30]
set ytics ('10' 10, '20' 20) textcolor rgb '#1A1A1A'
set label 'learning rate' at screen 0.20894,0.50865 center front textcolor rgb '#1A1A1A'
set label 'nats a quarter' at screen 0.01395,0.87197 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.37128,0.61295 to screen 0.38291,0.62513 nohead linewidth 1 linecolor rgb '#1A1A1A'
set label '8–22 units' at screen 0.38523,0.62513 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.37128,0.60616 to screen 0.38291,0.59399 nohead linewidth 1 linecolor rgb '#4F3A15'
set label '23–64 units' at screen 0.38523,0.59399 left front textcolor rgb '#4F3A15'
plot \
  'rates.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#1A1A1A' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#4F3A15' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 0 using 1:2 with linespoints pointtype 2 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#1A1A1A', \
  'rates.tsv' index 1 using 1:2 with linespoints pointtype 13 pointsize 0.8 linewidth 2.2 dashtype (11,3) linecolor rgb '#4F3A15'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Japanese vowels}' at screen 0.51279,0.90484 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.55653
set rmargin at screen 0.86895
set bmargin at screen 0.57439
set tmargin at screen 0.83564
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [0.00017355192693162562:0.5149218874428753]
set xtics ('10^{−3}' 0.001, '10^{−2}' 0.01, '10^{−1}' 0.1) textcolor rgb '#1A1A1A'
set logscale y
set yrange [1:100]
set ytics ('1' 1, '100' 100) textcolor rgb '#1A1A1A'
set label 'learning rate' at screen 0.71274,0.50865 center front textcolor rgb '#1A1A1A'
set label 'wrong (%)' at screen 0.51279,0.87197 left front textcolor rgb '#1A1A1A'
set label '8–22 units' at screen 0.87942,0.76735 left front textcolor rgb '#1A1A1A'
set label '23–64 units' at screen 0.87942,0.7362 left front textcolor rgb '#4F3A15'
plot \
  'rates.tsv' index 2 using 1:3:4 with filledcurves fillcolor rgb '#1A1A1A' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 3 using 1:3:4 with filledcurves fillcolor rgb '#4F3A15' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 2 using 1:2 with linespoints pointtype 2 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#1A1A1A', \
  'rates.tsv' index 3 using 1:2 with linespoints pointtype 13 pointsize 0.8 linewidth 2.2 dashtype (11,3) linecolor rgb '#4F3A15'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold pen digits}' at screen 0.01395,0.43599 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.0577
set rmargin at screen 0.37012
set bmargin at screen 0.10554
set tmargin at screen 0.36678
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [0.00017175024868056052:0.6690396614493193]
set xtics ('10^{−3}' 0.001, '10^{−2}' 0.01, '10^{−1}' 0.1) textcolor rgb '#1A1A1A'
set logscale y
set yrange [1:100]
set ytics ('1' 1, '100' 100) textcolor rgb '#1A1A1A'
set label 'learning rate' at screen 0.21391,0.03979 center front textcolor rgb '#1A1A1A'
set label 'wrong (%)' at screen 0.01395,0.40311 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.37128,0.30502 to screen 0.38291,0.31782 nohead linewidth 1 linecolor rgb '#1A1A1A'
set label '8–22 units' at screen 0.38523,0.31782 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.37128,0.29948 to screen 0.38291,0.28668 nohead linewidth 1 linecolor rgb '#4F3A15'
set label '23–64 units' at screen 0.38523,0.28668 left front textcolor rgb '#4F3A15'
plot \
  'rates.tsv' index 4 using 1:3:4 with filledcurves fillcolor rgb '#1A1A1A' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 5 using 1:3:4 with filledcurves fillcolor rgb '#4F3A15' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 4 using 1:2 with linespoints pointtype 2 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#1A1A1A', \
  'rates.tsv' index 5 using 1:2 with linespoints pointtype 13 pointsize 0.8 linewidth 2.2 dashtype (11,3) linecolor rgb '#4F3A15'
unset multiplot
unset output

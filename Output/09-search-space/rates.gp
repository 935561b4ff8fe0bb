# Small and large cells want the same rate
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
set label '{/:Bold Small and large cells want the same rate}' at screen 0.01395,0.96194 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold chorales}' at screen 0.01395,0.90484 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04777
set rmargin at screen 0.37012
set bmargin at screen 0.57439
set tmargin at screen 0.83564
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [0.0001638916813464496:0.6617722188467317]
set xtics ('10^{−3}' 0.001, '10^{−2}' 0.01, '10^{−1}' 0.1) textcolor rgb '#1A1A1A'
set yrange [9:13]
set ytics ('10' 10, '12' 12) textcolor rgb '#1A1A1A'
set label 'learning rate' at screen 0.20894,0.50865 center front textcolor rgb '#1A1A1A'
set label 'nats a quarter' at screen 0.01395,0.87197 left front textcolor rgb '#1A1A1A'
set label '8–22 units' at screen 0.38058,0.69798 left front textcolor rgb '#2011C1'
set label '23–64 units' at screen 0.38058,0.66683 left front textcolor rgb '#670B4D'
plot \
  'rates.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 0 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'rates.tsv' index 1 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

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
set xrange [0.00016924324816727383:0.4946803213284337]
set xtics ('10^{−3}' 0.001, '10^{−2}' 0.01, '10^{−1}' 0.1) textcolor rgb '#1A1A1A'
set logscale y
set yrange [1:100]
set ytics ('1' 1, '100' 100) textcolor rgb '#1A1A1A'
set label 'learning rate' at screen 0.71274,0.50865 center front textcolor rgb '#1A1A1A'
set label 'wrong (%)' at screen 0.51279,0.87197 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.87012,0.74733 to screen 0.88174,0.75751 nohead linewidth 1 linecolor rgb '#2011C1'
set label '8–22 units' at screen 0.88407,0.75751 left front textcolor rgb '#2011C1'
set arrow from screen 0.87012,0.73654 to screen 0.88174,0.72636 nohead linewidth 1 linecolor rgb '#670B4D'
set label '23–64 units' at screen 0.88407,0.72636 left front textcolor rgb '#670B4D'
plot \
  'rates.tsv' index 2 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 3 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 2 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'rates.tsv' index 3 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

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
set xrange [0.00017793274039255806:0.6905316535350635]
set xtics ('10^{−3}' 0.001, '10^{−2}' 0.01, '10^{−1}' 0.1) textcolor rgb '#1A1A1A'
set logscale y
set yrange [1:100]
set ytics ('1' 1, '100' 100) textcolor rgb '#1A1A1A'
set label 'learning rate' at screen 0.21391,0.03979 center front textcolor rgb '#1A1A1A'
set label 'wrong (%)' at screen 0.01395,0.40311 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.37128,0.30046 to screen 0.38291,0.31192 nohead linewidth 1 linecolor rgb '#670B4D'
set label '23–64 units' at screen 0.38523,0.31192 left front textcolor rgb '#670B4D'
set arrow from screen 0.37128,0.29222 to screen 0.38291,0.28077 nohead linewidth 1 linecolor rgb '#2011C1'
set label '8–22 units' at screen 0.38523,0.28077 left front textcolor rgb '#2011C1'
plot \
  'rates.tsv' index 4 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 5 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'rates.tsv' index 4 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'rates.tsv' index 5 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset multiplot
unset output

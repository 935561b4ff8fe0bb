# This unit writes what is marked, and keeps the rest out
# Data: adder.tsv. Draw it again with: gnuplot adder.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,1000 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'adder.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold This unit writes what is marked, and keeps the rest out}' at screen 0.01395,0.978 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold the numbers}' at screen 0.01395,0.945 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05412
set rmargin at screen 0.97147
set bmargin at screen 0.784
set tmargin at screen 0.886
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:49]
set xtics ('0' 0, '10' 10, '20' 20, '30' 30, '40' 40) textcolor rgb '#1A1A1A'
set yrange [0:1]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'step' at screen 0.51279,0.746 center front textcolor rgb '#1A1A1A'
set label 'x_{t}' at screen 0.01395,0.926 left front textcolor rgb '#1A1A1A'
set arrow from first 9.5,graph 0 to first 9.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from first 47.5,graph 0 to first 47.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'marked' at screen 0.23197,0.897 center front textcolor rgb '#1A1A1A'
plot \
  'adder.tsv' index 0 using 1:2 with impulses linewidth 2 linecolor rgb '#666666', \
  'adder.tsv' index 0 using 1:2 with points pointtype 6 pointsize 0.7 linecolor rgb '#666666'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold the gate}' at screen 0.01395,0.704 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05412
set rmargin at screen 0.97147
set bmargin at screen 0.543
set tmargin at screen 0.664
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:49]
set xtics ('0' 0, '10' 10, '20' 20, '30' 30, '40' 40) textcolor rgb '#1A1A1A'
set yrange [0:1]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'step' at screen 0.51279,0.505 center front textcolor rgb '#1A1A1A'
set label 'i_{t}' at screen 0.01395,0.685 left front textcolor rgb '#1A1A1A'
set arrow from first 9.5,graph 0 to first 9.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from first 47.5,graph 0 to first 47.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
plot \
  'adder.tsv' index 1 using ($1-0.5):2 with steps linewidth 2.2 dashtype (1.5,2) linecolor rgb '#178363', \
  'adder.tsv' index 1 every ::49::49 using ($1-0.5):2:(1):(0) with vectors nohead linewidth 2.2 dashtype (1.5,2) linecolor rgb '#178363'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold what is written}' at screen 0.01395,0.463 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05412
set rmargin at screen 0.97147
set bmargin at screen 0.302
set tmargin at screen 0.423
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:49]
set xtics ('0' 0, '10' 10, '20' 20, '30' 30, '40' 40) textcolor rgb '#1A1A1A'
set yrange [-0.5:0.5]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'step' at screen 0.51279,0.264 center front textcolor rgb '#1A1A1A'
set label 'i_{t} C̃_{t}' at screen 0.01395,0.444 left front textcolor rgb '#1A1A1A'
set arrow from first 9.5,graph 0 to first 9.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from first 47.5,graph 0 to first 47.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
plot \
  'adder.tsv' index 2 using ($1-0.5):2 with steps linewidth 2.2 dashtype (11,3) linecolor rgb '#4F3A15', \
  'adder.tsv' index 2 every ::49::49 using ($1-0.5):2:(1):(0) with vectors nohead linewidth 2.2 dashtype (11,3) linecolor rgb '#4F3A15'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold the state}' at screen 0.01395,0.222 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05412
set rmargin at screen 0.97147
set bmargin at screen 0.061
set tmargin at screen 0.182
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:49]
set xtics ('0' 0, '10' 10, '20' 20, '30' 30, '40' 40) textcolor rgb '#1A1A1A'
set yrange [-0.5:0.5]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'step' at screen 0.51279,0.023 center front textcolor rgb '#1A1A1A'
set label 'C_{t}' at screen 0.01395,0.203 left front textcolor rgb '#1A1A1A'
set arrow from first 9.5,graph 0 to first 9.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from first 47.5,graph 0 to first 47.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
plot \
  'adder.tsv' index 3 using ($1-0.5):2 with steps linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'adder.tsv' index 3 every ::49::49 using ($1-0.5):2:(1):(0) with vectors nohead linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset multiplot
unset output

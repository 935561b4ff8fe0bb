# At the marks this gate opens wider
# Data: adder.tsv. Draw it again with: gnuplot adder.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,1179 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'adder.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold At the marks this gate opens wider}' at screen 0.01395,0.98134 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold the gate}' at screen 0.01395,0.95335 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05412
set rmargin at screen 0.97147
set bmargin at screen 0.69805
set tmargin at screen 0.90331
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:49]
set xtics ('0' 0, '10' 10, '20' 20, '30' 30, '40' 40) textcolor rgb '#1A1A1A'
set yrange [0:1]
set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'step' at screen 0.51279,0.66582 center front textcolor rgb '#1A1A1A'
set label 'i_{t}' at screen 0.01395,0.93723 left front textcolor rgb '#1A1A1A'
set arrow from first 16.5,graph 0 to first 16.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from first 29.5,graph 0 to first 29.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'marked' at screen 0.36302,0.91264 center front textcolor rgb '#1A1A1A'
plot \
  'adder.tsv' index 0 using ($1-0.5):2 with steps linewidth 2.2 dashtype (1.5,2) linecolor rgb '#178363', \
  'adder.tsv' index 0 every ::49::49 using ($1-0.5):2:(1):(0) with vectors nohead linewidth 2.2 dashtype (1.5,2) linecolor rgb '#178363'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold what is written}' at screen 0.01395,0.6302 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05412
set rmargin at screen 0.97147
set bmargin at screen 0.37489
set tmargin at screen 0.59627
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:49]
set xtics ('0' 0, '10' 10, '20' 20, '30' 30, '40' 40) textcolor rgb '#1A1A1A'
set yrange [0:0.8]
set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8) textcolor rgb '#1A1A1A'
set label 'step' at screen 0.51279,0.34266 center front textcolor rgb '#1A1A1A'
set label 'i_{t} C̃_{t}' at screen 0.01395,0.61408 left front textcolor rgb '#1A1A1A'
set arrow from first 16.5,graph 0 to first 16.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from first 29.5,graph 0 to first 29.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
plot \
  'adder.tsv' index 1 using ($1-0.5):2 with steps linewidth 2.2 dashtype (11,3) linecolor rgb '#4F3A15', \
  'adder.tsv' index 1 every ::49::49 using ($1-0.5):2:(1):(0) with vectors nohead linewidth 2.2 dashtype (11,3) linecolor rgb '#4F3A15'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold the state}' at screen 0.01395,0.30704 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.03784
set rmargin at screen 0.97147
set bmargin at screen 0.05174
set tmargin at screen 0.27311
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:49]
set xtics ('0' 0, '10' 10, '20' 20, '30' 30, '40' 40) textcolor rgb '#1A1A1A'
set yrange [0:4]
set ytics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4) textcolor rgb '#1A1A1A'
set label 'step' at screen 0.50465,0.01951 center front textcolor rgb '#1A1A1A'
set label 'C_{t}' at screen 0.01395,0.29092 left front textcolor rgb '#1A1A1A'
set arrow from first 16.5,graph 0 to first 16.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from first 29.5,graph 0 to first 29.5,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
plot \
  'adder.tsv' index 2 using ($1-0.5):2 with steps linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'adder.tsv' index 2 every ::49::49 using ($1-0.5):2:(1):(0) with vectors nohead linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset multiplot
unset output

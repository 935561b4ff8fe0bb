# Five sounds of 320 points
# Data: waves.tsv. Draw it again with: gnuplot waves.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,578 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'waves.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Five sounds of 320 points}' at screen 0.01224,0.96194 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold chord}' at screen 0.01224,0.90484 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04378
set rmargin at screen 0.3053
set bmargin at screen 0.57439
set tmargin at screen 0.83564
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:319]
set xtics ('0' 0, '200' 200) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 't (steps)' at screen 0.17454,0.50865 center front textcolor rgb '#1A1A1A'
set label 'd_{t}' at screen 0.01224,0.87197 left front textcolor rgb '#1A1A1A'
plot \
  'waves.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold pluck}' at screen 0.3449,0.90484 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.37643
set rmargin at screen 0.63795
set bmargin at screen 0.57439
set tmargin at screen 0.83564
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:319]
set xtics ('0' 0, '200' 200) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 't (steps)' at screen 0.50719,0.50865 center front textcolor rgb '#1A1A1A'
set label 'd_{t}' at screen 0.3449,0.87197 left front textcolor rgb '#1A1A1A'
plot \
  'waves.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold glide}' at screen 0.67755,0.90484 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.70908
set rmargin at screen 0.9706
set bmargin at screen 0.57439
set tmargin at screen 0.83564
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:319]
set xtics ('0' 0, '200' 200) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 't (steps)' at screen 0.83984,0.50865 center front textcolor rgb '#1A1A1A'
set label 'd_{t}' at screen 0.67755,0.87197 left front textcolor rgb '#1A1A1A'
plot \
  'waves.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold vowel}' at screen 0.01224,0.43599 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04378
set rmargin at screen 0.3053
set bmargin at screen 0.10554
set tmargin at screen 0.36678
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:319]
set xtics ('0' 0, '200' 200) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 't (steps)' at screen 0.17454,0.03979 center front textcolor rgb '#1A1A1A'
set label 'd_{t}' at screen 0.01224,0.40311 left front textcolor rgb '#1A1A1A'
plot \
  'waves.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold noise}' at screen 0.3449,0.43599 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.37643
set rmargin at screen 0.63795
set bmargin at screen 0.10554
set tmargin at screen 0.36678
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:319]
set xtics ('0' 0, '200' 200) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 't (steps)' at screen 0.50719,0.03979 center front textcolor rgb '#1A1A1A'
set label 'd_{t}' at screen 0.3449,0.40311 left front textcolor rgb '#1A1A1A'
plot \
  'waves.tsv' index 4 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666'
unset multiplot
unset output

# Eight digits are learned by 2 of 3 seeds
# Data: addition-long.tsv. Draw it again with: gnuplot addition-long.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,642 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'addition-long.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Eight digits are learned by 2 of 3 seeds}' at screen 0.01224,0.96573 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold eight digits, seed 1}' at screen 0.01224,0.91433 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04749
set rmargin at screen 0.42959
set bmargin at screen 0.56698
set tmargin at screen 0.85202
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1000:402000]
set xtics ('100,000' 100000, '200,000' 200000, '300,000' 300000, '400,000' 400000) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'steps' at screen 0.23854,0.50779 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.01224,0.88474 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.43061,0.83845 to screen 0.44082,0.85202 nohead linewidth 1 linecolor rgb '#670B4D'
set label 'digits' at screen 0.44286,0.85202 left front textcolor rgb '#670B4D'
set arrow from screen 0.43061,0.83845 to screen 0.44082,0.82399 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'sums' at screen 0.44286,0.82399 left front textcolor rgb '#2011C1'
plot \
  'addition-long.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'addition-long.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold eight digits, seed 2}' at screen 0.51122,0.91433 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.54647
set rmargin at screen 0.92857
set bmargin at screen 0.56698
set tmargin at screen 0.85202
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1000:401000]
set xtics ('100,000' 100000, '200,000' 200000, '300,000' 300000, '400,000' 400000) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'steps' at screen 0.73752,0.50779 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.51122,0.88474 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.92959,0.83821 to screen 0.9398,0.85126 nohead linewidth 1 linecolor rgb '#670B4D'
set label 'digits' at screen 0.94184,0.85126 left front textcolor rgb '#670B4D'
set arrow from screen 0.92959,0.83628 to screen 0.9398,0.82323 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'sums' at screen 0.94184,0.82323 left front textcolor rgb '#2011C1'
plot \
  'addition-long.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'addition-long.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold eight digits, seed 3}' at screen 0.01224,0.44237 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04749
set rmargin at screen 0.42959
set bmargin at screen 0.09502
set tmargin at screen 0.38006
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1000:405000]
set xtics ('100,000' 100000, '200,000' 200000, '300,000' 300000, '400,000' 400000) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'steps' at screen 0.23854,0.03583 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.01224,0.41277 left front textcolor rgb '#1A1A1A'
set label 'digits' at screen 0.43878,0.32752 left front textcolor rgb '#670B4D'
set label 'sums' at screen 0.43878,0.10859 left front textcolor rgb '#2011C1'
plot \
  'addition-long.tsv' index 4 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'addition-long.tsv' index 5 using 1:2 with lines linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold fifteen digits, unfinished}' at screen 0.51122,0.44237 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.54647
set rmargin at screen 0.92857
set bmargin at screen 0.09502
set tmargin at screen 0.38006
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1000:425000]
set xtics ('200,000' 200000, '400,000' 400000) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'steps' at screen 0.73752,0.03583 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.51122,0.41277 left front textcolor rgb '#1A1A1A'
set label 'digits' at screen 0.93776,0.20958 left front textcolor rgb '#670B4D'
set label 'sums' at screen 0.93776,0.09502 left front textcolor rgb '#2011C1'
plot \
  'addition-long.tsv' index 6 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'addition-long.tsv' index 7 using 1:2 with lines linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'
unset multiplot
unset output

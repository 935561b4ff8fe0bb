# The Clockwork RNN errs by half as much again
# Data: sunspots.tsv. Draw it again with: gnuplot sunspots.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'sunspots.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The Clockwork RNN errs by half as much again}' at screen 0.01395,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.0577
set rmargin at screen 0.83542
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1951:2008]
set xtics ('1960' 1960, '1970' 1970, '1980' 1980, '1990' 1990, '2000' 2000) textcolor rgb '#1A1A1A'
set yrange [0:200]
set ytics ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200) textcolor rgb '#1A1A1A'
set label 'year' at screen 0.44656,0.05867 center front textcolor rgb '#1A1A1A'
set label 'sunspots' at screen 0.01395,0.875 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.83658,0.25372 to screen 0.84821,0.29337 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.85053,0.29337 left front textcolor rgb '#2011C1'
set label 'Clockwork RNN' at screen 0.85053,0.24745 left front textcolor rgb '#4F3A15'
set arrow from screen 0.83658,0.22885 to screen 0.84821,0.20153 nohead linewidth 1 linecolor rgb '#670B4D'
set label 'LSTM' at screen 0.85053,0.20153 left front textcolor rgb '#670B4D'
set label 'sunspots' at screen 0.85053,0.15561 left front textcolor rgb '#666666'
plot \
  'sunspots.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'sunspots.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (1.5,2) linecolor rgb '#2011C1', \
  'sunspots.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'sunspots.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype (11,3) linecolor rgb '#4F3A15'
unset output

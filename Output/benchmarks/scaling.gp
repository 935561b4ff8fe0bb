# The cost grows with T and B in proportion, with H as its square
# Data: scaling.tsv. Draw it again with: gnuplot scaling.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,288 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'scaling.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The cost grows with T and B in proportion, with H as its square}' at screen 0.01224,0.92361 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set lmargin at screen 0.04192
set rmargin at screen 0.3053
set bmargin at screen 0.21181
set tmargin at screen 0.73611
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [8:256]
set xtics ('8' 8, '16' 16, '32' 32, '64' 64, '128' 128, '256' 256) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.5:50]
set ytics ('1' 1, '10' 10) textcolor rgb '#1A1A1A'
set label 'T, time steps' at screen 0.17361,0.07986 center front textcolor rgb '#1A1A1A'
set label 'time of a pass (ms)' at screen 0.01224,0.80903 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.05008,0.67535 to screen 0.08069,0.67535 nohead front dashtype (1.5,2) linewidth 2.2 linecolor rgb '#1A1A1A'
set label 'slope 1' at screen 0.08886,0.67535 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.05008,0.60938 to screen 0.08069,0.60938 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label '' at screen 0.06539,0.60938 front point pointtype 7 pointsize 0.8 linecolor rgb '#2011C1'
set label 'ours' at screen 0.08886,0.60938 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.05008,0.5434 to screen 0.08069,0.5434 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label '' at screen 0.06539,0.5434 front point pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C'
set label 'PyTorch' at screen 0.08886,0.5434 left front textcolor rgb '#1A1A1A'
plot \
  'scaling.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype (1.5,2) linecolor rgb '#1A1A1A', \
  'scaling.tsv' index 1 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'scaling.tsv' index 2 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set lmargin at screen 0.37457
set rmargin at screen 0.63795
set bmargin at screen 0.21181
set tmargin at screen 0.73611
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [4:128]
set xtics ('4' 4, '8' 8, '16' 16, '32' 32, '64' 64, '128' 128) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.5:50]
set ytics ('1' 1, '10' 10) textcolor rgb '#1A1A1A'
set label 'B, sequences in a batch' at screen 0.50626,0.07986 center front textcolor rgb '#1A1A1A'
set label 'time of a pass (ms)' at screen 0.3449,0.80903 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.38273,0.67535 to screen 0.41335,0.67535 nohead front dashtype (1.5,2) linewidth 2.2 linecolor rgb '#1A1A1A'
set label 'slope 1' at screen 0.42151,0.67535 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.38273,0.60938 to screen 0.41335,0.60938 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label '' at screen 0.39804,0.60938 front point pointtype 7 pointsize 0.8 linecolor rgb '#2011C1'
set label 'ours' at screen 0.42151,0.60938 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.38273,0.5434 to screen 0.41335,0.5434 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label '' at screen 0.39804,0.5434 front point pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C'
set label 'PyTorch' at screen 0.42151,0.5434 left front textcolor rgb '#1A1A1A'
plot \
  'scaling.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype (1.5,2) linecolor rgb '#1A1A1A', \
  'scaling.tsv' index 4 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'scaling.tsv' index 5 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set lmargin at screen 0.71594
set rmargin at screen 0.9706
set bmargin at screen 0.21181
set tmargin at screen 0.73611
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [32:512]
set xtics ('32' 32, '64' 64, '128' 128, '256' 256, '512' 512) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.2:200]
set ytics ('1' 1, '100' 100) textcolor rgb '#1A1A1A'
set label 'H, hidden units' at screen 0.84327,0.07986 center front textcolor rgb '#1A1A1A'
set label 'time of a pass (ms)' at screen 0.67755,0.80903 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.7241,0.67535 to screen 0.75471,0.67535 nohead front dashtype (1.5,2) linewidth 2.2 linecolor rgb '#1A1A1A'
set label 'slope 2' at screen 0.76288,0.67535 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.7241,0.60938 to screen 0.75471,0.60938 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label '' at screen 0.73941,0.60938 front point pointtype 7 pointsize 0.8 linecolor rgb '#2011C1'
set label 'ours' at screen 0.76288,0.60938 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.7241,0.5434 to screen 0.75471,0.5434 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label '' at screen 0.73941,0.5434 front point pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C'
set label 'PyTorch' at screen 0.76288,0.5434 left front textcolor rgb '#1A1A1A'
plot \
  'scaling.tsv' index 6 using 1:2 with lines linewidth 2.2 dashtype (1.5,2) linecolor rgb '#1A1A1A', \
  'scaling.tsv' index 7 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'scaling.tsv' index 8 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C'
unset multiplot
unset output

# After 6 steps the output has 69 % of the wave's height
# Data: animation.tsv. Draw it again with: gnuplot animation.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal gif animate delay 15 loop 0 optimize enhanced font 'sans-serif,14' fontscale 0.75 size 560,320 background '#FFFFFF'
set output 'animation.gif'

# Frame 0
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 0 steps the output has 0 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set label 'network' at screen 0.86232,0.48594 left front textcolor rgb '#2011C1'
set label 'target' at screen 0.86232,0.40342 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 1
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 1 steps the output has 18 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set label 'network' at screen 0.86232,0.47108 left front textcolor rgb '#2011C1'
set label 'target' at screen 0.86232,0.40342 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 2
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 2 steps the output has 32 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set label 'network' at screen 0.86232,0.45929 left front textcolor rgb '#2011C1'
set label 'target' at screen 0.86232,0.40304 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 3
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 3 steps the output has 44 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set label 'network' at screen 0.86232,0.4543 left front textcolor rgb '#2011C1'
set label 'target' at screen 0.86232,0.39805 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 4 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 4
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 4 steps the output has 54 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set label 'network' at screen 0.86232,0.4502 left front textcolor rgb '#2011C1'
set label 'target' at screen 0.86232,0.39395 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 5 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 5
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 5 steps the output has 62 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set label 'network' at screen 0.86232,0.44684 left front textcolor rgb '#2011C1'
set label 'target' at screen 0.86232,0.39059 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 6 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 6
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 6 steps the output has 69 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set label 'network' at screen 0.86232,0.44409 left front textcolor rgb '#2011C1'
set label 'target' at screen 0.86232,0.38784 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 7 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 7
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 7 steps the output has 75 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.42399 to screen 0.86589,0.44183 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.44183 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.40342 to screen 0.86589,0.38558 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.38558 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 8 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 8
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 8 steps the output has 79 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.42029 to screen 0.86589,0.43998 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.43998 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.40342 to screen 0.86589,0.38373 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.38373 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 9 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 9
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 9 steps the output has 83 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.41725 to screen 0.86589,0.43846 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.43846 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.40342 to screen 0.86589,0.38221 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.38221 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 10 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 10
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 10 steps the output has 86 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.38867 to screen 0.86589,0.41179 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.41179 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35554 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35554 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 11 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 11
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 11 steps the output has 88 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.38687 to screen 0.86589,0.41089 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.41089 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35464 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35464 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 12 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 12
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 12 steps the output has 90 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.38539 to screen 0.86589,0.41015 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.41015 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.3539 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.3539 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 13 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 13
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 13 steps the output has 92 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.38418 to screen 0.86589,0.40954 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.40954 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35329 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35329 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 14 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 14
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 14 steps the output has 93 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.38318 to screen 0.86589,0.40904 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.40904 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35279 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35279 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 15 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 15
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 15 steps the output has 94 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.38237 to screen 0.86589,0.40864 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.40864 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35239 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35239 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 16 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 16
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 16 steps the output has 95 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.3817 to screen 0.86589,0.4083 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.4083 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35205 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35205 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 17 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 17
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 17 steps the output has 96 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.38115 to screen 0.86589,0.40803 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.40803 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35178 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35178 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 18 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 18
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 18 steps the output has 97 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.3807 to screen 0.86589,0.4078 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.4078 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35155 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35155 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 19 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 19
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 19 steps the output has 97 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.38033 to screen 0.86589,0.40762 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.40762 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35137 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35137 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 20 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 20
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 20 steps the output has 98 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.38003 to screen 0.86589,0.40747 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.40747 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35122 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35122 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 21 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 21
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 21 steps the output has 98 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.37978 to screen 0.86589,0.40734 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.40734 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35109 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35109 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 22 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 22
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 22 steps the output has 98 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.37958 to screen 0.86589,0.40724 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.40724 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35099 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35099 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 23 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 23
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 23 steps the output has 98 % of the wave''s}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold height}' at screen 0.02143,0.8625 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.7125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.77813 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.84804,0.37941 to screen 0.86589,0.40716 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'network' at screen 0.86946,0.40716 left front textcolor rgb '#2011C1'
set arrow from screen 0.84804,0.37865 to screen 0.86589,0.35091 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.86946,0.35091 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 24 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'
unset output

# The still
reset
set terminal svg size 560,320 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'animation.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold After 6 steps the output has 69 % of the wave''s height}' at screen 0.02143,0.93125 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07661
set rmargin at screen 0.84625
set bmargin at screen 0.19063
set tmargin at screen 0.78125
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:6]
set xtics ('0' 0, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'time (s)' at screen 0.46143,0.07188 center front textcolor rgb '#1A1A1A'
set label 'output' at screen 0.02143,0.84688 left front textcolor rgb '#1A1A1A'
set label 'network' at screen 0.86232,0.44409 left front textcolor rgb '#2011C1'
set label 'target' at screen 0.86232,0.38784 left front textcolor rgb '#666666'
plot \
  'animation.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'animation.tsv' index 7 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'
unset output

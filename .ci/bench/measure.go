// Command measure runs a command so many times and prints what the fastest run
// took: seconds by the clock, seconds of processor, peak megabytes of the
// largest process. `measure TIMES COMMAND …`; "{run}" in an argument is the
// number of the run, from 1.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

func main() {
	if err := measure(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(1)
	}
}

func measure(args []string) error {
	if len(args) < 2 {
		return fmt.Errorf("usage: measure TIMES COMMAND …")
	}
	times, err := strconv.Atoi(args[0])
	if err != nil || times < 1 {
		return fmt.Errorf("times: found %q, expected a number from 1 on", args[0])
	}
	var best time.Duration
	line := ""
	for run := range times {
		command := slices.Clone(args[1:])
		for i := range command {
			command[i] = strings.ReplaceAll(command[i], "{run}", strconv.Itoa(run+1))
		}
		c := exec.Command(command[0], command[1:]...)
		start := time.Now()
		if out, err := c.CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w\n%s", args[1], err, out)
		}
		took := time.Since(start)
		if best == 0 || took < best {
			best = took
			usage := c.ProcessState.SysUsage().(*syscall.Rusage)
			cpu := c.ProcessState.UserTime() + c.ProcessState.SystemTime()
			line = fmt.Sprintf("%.3f %.3f %d", took.Seconds(), cpu.Seconds(), usage.Maxrss/1024)
		}
	}
	fmt.Println(line)
	return nil
}
